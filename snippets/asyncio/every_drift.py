import asyncio
from time import perf_counter


async def stir(turn, start):
    print(f"  turn {turn}: at {perf_counter() - start:.1f} s")
    await asyncio.sleep(0.1)


async def main():
    start = perf_counter()
    for turn in range(4):
        await stir(turn, start)
        await asyncio.sleep(0.2)


asyncio.run(main())

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#>   turn 0: at 0.0 s
#>   turn 1: at 0.3 s
#>   turn 2: at 0.6 s
#>   turn 3: at 0.9 s
