import asyncio


def unheard(loop, context):
    error = context["exception"]
    print(f"loop: nobody hears of {type(error).__name__}: {error}")


async def write_bill():
    await asyncio.sleep(0.2)
    raise OSError("no paper")


async def main():
    asyncio.get_running_loop().set_exception_handler(unheard)
    try:
        async with asyncio.timeout(0.05):
            await asyncio.shield(write_bill())
    except TimeoutError:
        print("cook: stops waiting for the bill")
    await asyncio.sleep(0.2)
    print("cook: believes that the bill is written")


asyncio.run(main())
#> cook: stops waiting for the bill
#> loop: nobody hears of OSError: no paper
#> cook: believes that the bill is written
