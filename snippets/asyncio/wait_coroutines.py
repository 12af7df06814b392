import asyncio


async def cook(dish):
    return f"a bowl of {dish}"


async def main():
    dishes = [cook("tea"), cook("rice")]
    try:
        await asyncio.wait(dishes)
    except TypeError as error:
        print(f"cook: {type(error).__name__}: {error}")
    for dish in dishes:
        dish.close()


asyncio.run(main())
#> cook: TypeError: Passing coroutines is forbidden, use tasks explicitly.
