import asyncio
import time


class GiveWay:
    def __await__(self):
        yield


async def block(seconds):
    time.sleep(seconds)
    return 1


async def poll(seconds):
    end, turns = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        await GiveWay()
        turns += 1
    return turns


async def wait(seconds):
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(seconds, future.set_result, 1)
    return await future


async def cook(dish, seconds, sleep):
    print(f"  {dish}: on the stove")
    turns = await sleep(seconds)
    print(f"  {dish}: done, asked {'once' if turns == 1 else 'many times'}")


async def main():
    for sleep in (block, poll, wait):
        print(f"cook: sleeps by {sleep.__name__}")
        async with asyncio.TaskGroup() as group:
            group.create_task(cook("tea", 0.1, sleep), name="tea")
            group.create_task(cook("rice", 0.2, sleep), name="rice")


asyncio.run(main())

# /// script
# [tool.guide]
# unrecorded = "time"
# ///
#> cook: sleeps by block
#>   tea: on the stove
#>   tea: done, asked once
#>   rice: on the stove
#>   rice: done, asked once
#> cook: sleeps by poll
#>   tea: on the stove
#>   rice: on the stove
#>   tea: done, asked many times
#>   rice: done, asked many times
#> cook: sleeps by wait
#>   tea: on the stove
#>   rice: on the stove
#>   tea: done, asked once
#>   rice: done, asked once
