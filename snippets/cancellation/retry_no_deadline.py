import asyncio
from time import perf_counter


async def buy(what):
    await asyncio.Event().wait()


async def fetch():
    for attempt in range(1, 4):
        try:
            async with asyncio.timeout(0.1):
                return await buy("salt")
        except TimeoutError:
            print(f"  attempt {attempt}: no answer in 0.1 s")
        if attempt < 3:
            await asyncio.sleep(0.05 * 2**attempt)
    raise TimeoutError("three attempts failed")


async def main():
    print("Ann: waits for 0.3 s, and not longer")
    start = perf_counter()
    try:
        await fetch()
    except TimeoutError as error:
        print(f"cook: {error}, {perf_counter() - start:.1f} s have passed")


asyncio.run(main())

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#> Ann: waits for 0.3 s, and not longer
#>   attempt 1: no answer in 0.1 s
#>   attempt 2: no answer in 0.1 s
#>   attempt 3: no answer in 0.1 s
#> cook: three attempts failed, 0.6 s have passed
