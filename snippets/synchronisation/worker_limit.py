import asyncio

SECONDS = {"tea": 0.1, "rice": 0.2, "soup": 0.3, "egg": 0.1}


async def worker(stove, orders):
    try:
        while True:
            dish = await orders.get()
            print(f"  {stove}: cooks {dish}")
            await asyncio.sleep(SECONDS[dish])
            print(f"  {stove}: {dish} is done")
            orders.task_done()
    finally:
        print(f"  {stove}: is switched off")


async def main():
    orders = asyncio.Queue(maxsize=1)
    workers = [
        asyncio.create_task(worker(name, orders), name=name)
        for name in ("stove 1", "stove 2")
    ]
    for dish in SECONDS:
        await orders.put(dish)
        print(f"cook: has ordered {dish}")
    await orders.join()
    print("cook: all four are done")
    for one in workers:
        one.cancel()


asyncio.run(main())
#> cook: has ordered tea
#>   stove 1: cooks tea
#> cook: has ordered rice
#>   stove 2: cooks rice
#> cook: has ordered soup
#>   stove 1: tea is done
#>   stove 1: cooks soup
#> cook: has ordered egg
#>   stove 2: rice is done
#>   stove 2: cooks egg
#>   stove 2: egg is done
#>   stove 1: soup is done
#> cook: all four are done
#>   stove 1: is switched off
#>   stove 2: is switched off
