import asyncio


async def cook():
    try:
        await asyncio.sleep(0.3)
    finally:
        try:
            async with asyncio.timeout(0.1):
                print("  soup: waits for the stove to be cold")
                await asyncio.Event().wait()
        except TimeoutError:
            print("  soup: cuts the power instead")


async def main():
    soup = asyncio.create_task(cook(), name="soup")
    await asyncio.sleep(0)
    soup.cancel()
    await asyncio.wait([soup])
    print(f"cook: soup is cancelled: {soup.cancelled()}")


asyncio.run(main())

# /// script
# requires-python = ">=3.11.3"
# ///
#>   soup: waits for the stove to be cold
#>   soup: cuts the power instead
#> cook: soup is cancelled: True
