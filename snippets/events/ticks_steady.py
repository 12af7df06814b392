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
            due = start + 0.1 * (number + 1)
            loop.call_at(due, tick, number + 1)
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
#> tick 1: at 0.10 s
#> tick 2: at 0.20 s
#> tick 3: at 0.30 s
#> tick 4: at 0.40 s
