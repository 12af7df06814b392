import asyncio
import time

cellar = ["rice", "tea", "soup"]


async def make_dish(cook, lock):
    async with lock:
        dish = cellar.pop()
        print(f"  {cook}: takes {dish} from the cellar")
        await asyncio.sleep(0.1)
    print(f"  {cook}: {dish} is ready")


async def main():
    lock = asyncio.Lock()
    start = time.perf_counter()
    async with asyncio.TaskGroup() as kitchen:
        for cook in ("Ann", "Bo", "Cy"):
            kitchen.create_task(make_dish(cook, lock), name=cook)
    print(f"cook: three dishes took {time.perf_counter() - start:.1f} s")


asyncio.run(main())

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#>   Ann: takes soup from the cellar
#>   Ann: soup is ready
#>   Bo: takes tea from the cellar
#>   Bo: tea is ready
#>   Cy: takes rice from the cellar
#>   Cy: rice is ready
#> cook: three dishes took 0.3 s
