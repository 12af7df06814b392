import asyncio
import time


async def blocks(seconds):
    time.sleep(seconds)


async def in_a_thread(seconds):
    await asyncio.to_thread(time.sleep, seconds)


async def main():
    for cook in (blocks, in_a_thread):
        start = time.perf_counter()
        await asyncio.gather(cook(0.1), cook(0.2), cook(0.3))
        print(f"cook: {cook.__name__}, {time.perf_counter() - start:.1f} s")


asyncio.run(main())

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# varies = ["seconds"]
# ///
#> cook: blocks, 0.6 s
#> cook: in_a_thread, 0.3 s
