import asyncio
from time import perf_counter


async def cook():
    try:
        await asyncio.sleep(0.5)
    finally:
        await asyncio.sleep(0.2)
        print("  soup: stove cold")


async def main():
    start = perf_counter()
    soup = asyncio.create_task(cook(), name="soup")
    await asyncio.wait([soup], timeout=0.1)
    if not soup.done():
        print(f"cook: no soup after {perf_counter() - start:.1f} s")
        soup.cancel()
    print("cook: brings tea instead")

    await asyncio.wait([soup])
    print(f"cook: soup has ended after {perf_counter() - start:.1f} s")


asyncio.run(main())

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#> cook: no soup after 0.1 s
#> cook: brings tea instead
#>   soup: stove cold
#> cook: soup has ended after 0.3 s
