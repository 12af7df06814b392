import asyncio
import time


async def orders():
    for dish in ("tea", "rice"):
        yield dish


async def cook(dish):
    await asyncio.sleep(0.1)
    return f"hot {dish}"


async def main():
    names = [dish async for dish in orders()]
    print(f"cook: a list: {names}")
    letters = {dish: len(dish) async for dish in orders()}
    print(f"cook: a dict: {letters}")

    start = time.monotonic()
    dishes = [await cook(dish) for dish in names]
    print(f"cook: awaits in a list: {dishes}")
    print(f"  took {time.monotonic() - start:.1f} s")

    start = time.monotonic()
    dishes = await asyncio.gather(*[cook(dish) for dish in names])
    print(f"cook: gathers: {dishes}")
    print(f"  took {time.monotonic() - start:.1f} s")

    lazy = (await cook(dish) for dish in names)
    print(f"cook: brackets make an {type(lazy).__name__}")
    print(f"  its first: {await anext(lazy)}")
    await lazy.aclose()


asyncio.run(main())

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#> cook: a list: ['tea', 'rice']
#> cook: a dict: {'tea': 3, 'rice': 4}
#> cook: awaits in a list: ['hot tea', 'hot rice']
#>   took 0.2 s
#> cook: gathers: ['hot tea', 'hot rice']
#>   took 0.1 s
#> cook: brackets make an async_generator
#>   its first: hot tea
