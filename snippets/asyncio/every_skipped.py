import asyncio
from time import perf_counter


async def stir(turn, start):
    print(f"  turn {turn}: at {perf_counter() - start:.1f} s")
    await asyncio.sleep(0.5 if turn == 1 else 0.1)


async def main():
    start = perf_counter()
    loop = asyncio.get_running_loop()
    due = loop.time()
    for turn in range(3):
        await stir(turn, start)
        due += 0.2
        while due < loop.time():
            due += 0.2
            print("cook: one turn is missed")
        await asyncio.sleep(due - loop.time())


asyncio.run(main())

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#>   turn 0: at 0.0 s
#>   turn 1: at 0.2 s
#> cook: one turn is missed
#> cook: one turn is missed
#>   turn 2: at 0.8 s
