import asyncio
import time


async def make(dish, seconds):
    print(f"  {dish}: on the stove")
    await asyncio.sleep(seconds)
    print(f"  {dish}: done")
    return dish


async def main():
    start = time.monotonic()
    soup = asyncio.create_task(make("soup", 0.3), name="soup")
    tea = await make("tea", 0.1)
    print(f"cook: serves {tea}, and the soup is still cooking")
    print(f"cook: serves {await soup}")
    print(f"cook: dinner took {time.monotonic() - start:.1f} s")


asyncio.run(main())

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#>   tea: on the stove
#>   soup: on the stove
#>   tea: done
#> cook: serves tea, and the soup is still cooking
#>   soup: done
#> cook: serves soup
#> cook: dinner took 0.3 s
