import asyncio


async def first_of(kitchen, bar):
    dish = asyncio.create_task(kitchen.get(), name="kitchen")
    drink = asyncio.create_task(bar.get(), name="bar")
    await asyncio.wait([dish, drink], return_when=asyncio.FIRST_COMPLETED)
    if dish.done():
        drink.cancel()
        return dish.result()
    dish.cancel()
    return drink.result()


async def main():
    kitchen, bar = asyncio.Queue(), asyncio.Queue()
    kitchen.put_nowait("rice")
    bar.put_nowait("tea")
    print(f"Ann: gets {await first_of(kitchen, bar)}")
    print(f"cook: left over: {kitchen.qsize()} dishes, {bar.qsize()} drinks")
    try:
        async with asyncio.timeout(0.1):
            print(f"Ann: gets {await first_of(kitchen, bar)}")
    except TimeoutError:
        print("Ann: TimeoutError, and where is the tea?")


asyncio.run(main())
#> Ann: gets rice
#> cook: left over: 0 dishes, 0 drinks
#> Ann: TimeoutError, and where is the tea?
