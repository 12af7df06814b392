import asyncio


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    if dish == "rice":
        raise ValueError("burnt")
    return f"a bowl of {dish}"


async def main():
    orders = {
        asyncio.create_task(cook("soup", 0.3), name="soup"): "Ann",
        asyncio.create_task(cook("rice", 0.2), name="rice"): "Bo",
        asyncio.create_task(cook("tea", 0.1), name="tea"): "Cy",
    }
    async for task in asyncio.as_completed(orders):
        try:
            print(f"{orders[task]}: gets {await task}")
        except ValueError as error:
            print(f"{orders[task]}: no {task.get_name()}: {error}")


asyncio.run(main())

# /// script
# requires-python = ">=3.13"
# ///
#> Cy: gets a bowl of tea
#> Bo: no rice: burnt
#> Ann: gets a bowl of soup
