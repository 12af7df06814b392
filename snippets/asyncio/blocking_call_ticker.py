import asyncio
import time


async def clock():
    for tick in range(1, 4):
        await asyncio.sleep(0.1)
        print(f"  clock: tick {tick}")


async def cook():
    print("cook: calls time.sleep")
    time.sleep(0.5)
    print("cook: soup is done")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(clock(), name="clock")
        group.create_task(cook(), name="soup")


asyncio.run(main())
#> cook: calls time.sleep
#> cook: soup is done
#>   clock: tick 1
#>   clock: tick 2
#>   clock: tick 3
