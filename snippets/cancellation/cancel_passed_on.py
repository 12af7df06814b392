import asyncio


async def stir():
    for turn in range(1, 4):
        try:
            await asyncio.sleep(0.1)
            print(f"  soup: turn {turn} done")
        except Exception as error:
            print(f"  soup: turn {turn} ignores {type(error).__name__}")


async def main():
    try:
        async with asyncio.timeout(0.05):
            await stir()
        print("cook: stirred to the end, and no TimeoutError")
    except TimeoutError:
        print("cook: stopped by TimeoutError")


asyncio.run(main())
#> cook: stopped by TimeoutError
