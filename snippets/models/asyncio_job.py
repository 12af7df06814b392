import asyncio
import time


async def boil(seconds):
    await asyncio.sleep(seconds)


async def cook(dish, seconds):
    await boil(seconds)
    return f"{dish} is ready"


async def main():
    start = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        tea = group.create_task(cook("tea", 0.1))
        rice = group.create_task(cook("rice", 0.2))
        soup = group.create_task(cook("soup", 0.3))
    for dish in (tea, rice, soup):
        print(f"cook: {dish.result()}")
    print(f"cook: dinner took {time.perf_counter() - start:.1f} s")


asyncio.run(main())

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#> cook: tea is ready
#> cook: rice is ready
#> cook: soup is ready
#> cook: dinner took 0.3 s
