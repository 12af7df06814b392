import asyncio
import time


async def orders():
    for dish, seconds in (("tea", 0.1), ("rice", 0.2), ("soup", 0.3)):
        yield dish, seconds


async def cook(dish, seconds):
    print(f"  {dish}: on the stove")
    await asyncio.sleep(seconds)
    print(f"  {dish}: done")


async def in_turn():
    async for dish, seconds in orders():
        await cook(dish, seconds)


async def together():
    async with asyncio.TaskGroup() as group:
        async for dish, seconds in orders():
            group.create_task(cook(dish, seconds), name=dish)


async def main():
    for dinner in (in_turn, together):
        print(f"cook: {dinner.__name__}")
        start = time.monotonic()
        await dinner()
        print(f"cook: dinner took {time.monotonic() - start:.1f} s")


asyncio.run(main())

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#> cook: in_turn
#>   tea: on the stove
#>   tea: done
#>   rice: on the stove
#>   rice: done
#>   soup: on the stove
#>   soup: done
#> cook: dinner took 0.6 s
#> cook: together
#>   tea: on the stove
#>   rice: on the stove
#>   soup: on the stove
#>   tea: done
#>   rice: done
#>   soup: done
#> cook: dinner took 0.3 s
