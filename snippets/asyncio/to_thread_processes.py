import asyncio
import os
from concurrent.futures import ProcessPoolExecutor


def count_grains(bowl):
    grains = sum(1 for _ in range(bowl * 100_000))
    return grains, os.getpid()


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=2) as pool:
        bowls = [
            loop.run_in_executor(pool, count_grains, bowl)
            for bowl in (1, 2, 3)
        ]
        print("cook: the loop is free while others count")
        for grains, process in await asyncio.gather(*bowls):
            here = process == os.getpid()
            print(f"  bowl: {grains} grains, counted in this process: {here}")


if __name__ == "__main__":
    asyncio.run(main())

# /// script
# [tool.guide]
# unrunnable = "processes"
# ///
#> cook: the loop is free while others count
#>   bowl: 100000 grains, counted in this process: False
#>   bowl: 200000 grains, counted in this process: False
#>   bowl: 300000 grains, counted in this process: False
