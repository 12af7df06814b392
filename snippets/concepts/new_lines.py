import asyncio
import time


async def cook(dish):
    await asyncio.sleep(0)
    return f"hot {dish}"


async def main():
    start = time.perf_counter()
    tea = asyncio.create_task(cook("tea"), name="tea")
    names = [task.get_name() for task in asyncio.all_tasks() if task is tea]
    print(f"cook: has a task {names}")
    async with asyncio.Lock():
        print(f"cook: {await tea}")
    print(f"cook: took {time.perf_counter() - start:.1f} s")
    print(f"cook: {next(iter([1]))} cup")


asyncio.run(main())

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#> cook: has a task ['tea']
#> cook: hot tea
#> cook: took 0.0 s
#> cook: 1 cup
