import asyncio

import gevent


async def clock():
    for tick in range(1, 4):
        await asyncio.sleep(0.1)
        print(f"  clock: tick {tick}")


async def cook():
    print("cook: calls gevent.sleep")
    gevent.sleep(0.5)
    print("cook: soup is done")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(clock(), name="clock")
        group.create_task(cook(), name="soup")


asyncio.run(main())

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: calls gevent.sleep
#> cook: soup is done
#>   clock: tick 1
#>   clock: tick 2
#>   clock: tick 3
