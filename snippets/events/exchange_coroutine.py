import asyncio

STOCK = ["tea"]


def cook_later(dish, done, failed):
    loop = asyncio.get_running_loop()
    if dish in STOCK:
        loop.call_soon(done, f"hot {dish}")
    else:
        loop.call_soon(failed, LookupError(f"no {dish} today"))


async def cook(dish):
    plate = asyncio.get_running_loop().create_future()
    cook_later(dish, plate.set_result, plate.set_exception)
    return await plate


async def eat(name):
    print(f"{name}: sits down")
    try:
        for dish in "rice", "tea":
            try:
                plate = await cook(dish)
                print(f"{name}: eats {plate}")
                break
            except LookupError as error:
                print(f"{name}: hears: {error}")
    finally:
        print(f"{name}: leaves")


async def main():
    async with asyncio.TaskGroup() as table:
        table.create_task(eat("Ann"), name="Ann")
        table.create_task(eat("Bo"), name="Bo")


asyncio.run(main())
#> Ann: sits down
#> Bo: sits down
#> Ann: hears: no rice today
#> Bo: hears: no rice today
#> Ann: eats hot tea
#> Ann: leaves
#> Bo: eats hot tea
#> Bo: leaves
