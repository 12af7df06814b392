import asyncio
from time import perf_counter


async def cook(dish, seconds):
    print(f"  {dish}: on the stove")
    await asyncio.sleep(seconds)
    print(f"  {dish}: done")


async def main():
    start = perf_counter()
    await cook("tea", 0.1)
    await cook("rice", 0.2)
    await cook("soup", 0.3)
    print(f"cook: dinner took {perf_counter() - start:.1f} s")


asyncio.run(main())

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#>   tea: on the stove
#>   tea: done
#>   rice: on the stove
#>   rice: done
#>   soup: on the stove
#>   soup: done
#> cook: dinner took 0.6 s
