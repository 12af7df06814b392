import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    finished = loop.create_future()

    def tick(number):
        print(f"tick {number}: at {loop.time() - start:.2f} s")
        time.sleep(0.05)
        if number < 4:
            loop.call_later(0.1, tick, number + 1)
        else:
            finished.set_result(None)

    tick(0)
    await finished


asyncio.run(main())

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#> tick 0: at 0.00 s
#> tick 1: at 0.15 s
#> tick 2: at 0.30 s
#> tick 3: at 0.45 s
#> tick 4: at 0.61 s
