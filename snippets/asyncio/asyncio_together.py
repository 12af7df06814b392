import asyncio
from time import perf_counter


async def cook(dish, seconds):
    print(f"  {dish}: on the stove")
    await asyncio.sleep(seconds)
    print(f"  {dish}: done")


async def main():
    start = perf_counter()
    tea = asyncio.create_task(cook("tea", 0.1), name="tea")
    rice = asyncio.create_task(cook("rice", 0.2), name="rice")
    soup = asyncio.create_task(cook("soup", 0.3), name="soup")
    print("cook: three tasks made, none has begun")
    await tea
    print("cook: has the tea")
    await rice
    print("cook: has the rice")
    await soup
    print(f"cook: dinner took {perf_counter() - start:.1f} s")


asyncio.run(main())

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#> cook: three tasks made, none has begun
#>   tea: on the stove
#>   rice: on the stove
#>   soup: on the stove
#>   tea: done
#> cook: has the tea
#>   rice: done
#> cook: has the rice
#>   soup: done
#> cook: dinner took 0.3 s
