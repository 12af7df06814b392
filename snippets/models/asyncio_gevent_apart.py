import asyncio

import gevent


async def clock():
    for tick in range(1, 4):
        await asyncio.sleep(0.1)
        print(f"  clock: tick {tick}")


def gevent_kitchen():
    dishes = [gevent.spawn(gevent.sleep, 0.5) for _ in range(3)]
    gevent.joinall(dishes)


async def cook():
    print("cook: three greenlets, in a thread of their own")
    await asyncio.to_thread(gevent_kitchen)
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
#> cook: three greenlets, in a thread of their own
#>   clock: tick 1
#>   clock: tick 2
#>   clock: tick 3
#> cook: soup is done
