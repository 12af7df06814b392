import asyncio
import threading


def chop(name, limit):
    total = sum(range(limit))
    print(f"  {name}: chops in {threading.current_thread().name}")
    return total


async def as_task(name, limit):
    return chop(name, limit)


async def clock():
    ticks = 0
    while True:
        await asyncio.sleep(0)
        ticks += 1
        print(f"clock: tick {ticks}")


async def main():
    clock_task = asyncio.create_task(clock(), name="clock")
    await asyncio.sleep(0)
    async with asyncio.TaskGroup() as table:
        table.create_task(as_task("Ann", 200_000), name="Ann")
        table.create_task(as_task("Bo", 200_000), name="Bo")
    clock_task.cancel()
    print("cook: has both results")


asyncio.run(main())
#> clock: tick 1
#>   Ann: chops in MainThread
#>   Bo: chops in MainThread
#> clock: tick 2
#> clock: tick 3
#> cook: has both results
