import asyncio
import time

DISHES = {"soup": 0.3, "tea": 0.1, "toast": 0.1, "egg": 0.1}


async def make_dish(dish, stoves):
    async with stoves:
        await asyncio.sleep(DISHES[dish])


async def in_batches():
    dishes = list(DISHES)
    for batch in (dishes[:2], dishes[2:]):
        stoves = asyncio.Semaphore(2)
        await asyncio.gather(*(make_dish(dish, stoves) for dish in batch))


async def as_stoves_fall_free():
    stoves = asyncio.Semaphore(2)
    await asyncio.gather(*(make_dish(dish, stoves) for dish in DISHES))


for way in (in_batches, as_stoves_fall_free):
    start = time.perf_counter()
    asyncio.run(way())
    print(f"{way.__name__}: {time.perf_counter() - start:.1f} s")

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#> in_batches: 0.4 s
#> as_stoves_fall_free: 0.3 s
