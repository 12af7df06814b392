import asyncio
from time import perf_counter

DISHES = {"tea": 0.1, "rice": 0.2, "soup": 0.3}


async def await_each():
    for seconds in DISHES.values():
        await asyncio.sleep(seconds)


async def await_each_task():
    for seconds in DISHES.values():
        await asyncio.create_task(asyncio.sleep(seconds))


async def tasks_first():
    tasks = [asyncio.create_task(asyncio.sleep(s)) for s in DISHES.values()]
    for task in tasks:
        await task


async def gather_all():
    await asyncio.gather(*map(asyncio.sleep, DISHES.values()))


async def main():
    for way in (await_each, await_each_task, tasks_first, gather_all):
        start = perf_counter()
        await way()
        print(f"{way.__name__}: {perf_counter() - start:.1f} s")


asyncio.run(main())

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#> await_each: 0.6 s
#> await_each_task: 0.6 s
#> tasks_first: 0.3 s
#> gather_all: 0.3 s
