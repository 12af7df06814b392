import asyncio

from await_bridge import await_only, greenlet_spawn


async def driver(dish):
    if dish == "rice":
        raise ValueError("burnt rice")
    await asyncio.sleep(60)


def load(dish):
    print(f"  library: opens a connection for {dish}")
    try:
        return await_only(driver(dish))
    except ValueError as error:
        return f"an excuse for {error}"
    finally:
        print(f"  library: closes the connection for {dish}")


async def main():
    print("cook: serves", await greenlet_spawn(load, "rice"))
    try:
        async with asyncio.timeout(0.1):
            await greenlet_spawn(load, "soup")
    except TimeoutError:
        print("cook: does not wait for soup")


asyncio.run(main())

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   library: opens a connection for rice
#>   library: closes the connection for rice
#> cook: serves an excuse for burnt rice
#>   library: opens a connection for soup
#>   library: closes the connection for soup
#> cook: does not wait for soup
