import asyncio


async def boil():
    try:
        await asyncio.sleep(0.3)
    finally:
        await asyncio.sleep(0)
        print("    water: kettle off")


async def cook():
    water = asyncio.create_task(boil(), name="water")
    await asyncio.sleep(0)
    water.cancel()
    await asyncio.wait([water])
    print("  soup: the water has stopped")
    print("  soup: goes on cooking")


async def main():
    soup = asyncio.create_task(cook(), name="soup")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    soup.cancel()
    await asyncio.wait([soup])
    print(f"cook: soup is cancelled: {soup.cancelled()}")


asyncio.run(main())
#>     water: kettle off
#> cook: soup is cancelled: True
