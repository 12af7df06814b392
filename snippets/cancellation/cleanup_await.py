import asyncio


async def cool_down():
    print("    stove: cools down")
    await asyncio.sleep(0.1)
    print("    stove: cold")


async def cook():
    try:
        await asyncio.sleep(0.3)
    finally:
        await cool_down()
        print("  soup: stove handed back")


async def main():
    soup = asyncio.create_task(cook(), name="soup")
    await asyncio.sleep(0)
    soup.cancel()
    await asyncio.wait([soup])
    print(f"cook: soup is cancelled: {soup.cancelled()}")


asyncio.run(main())
#>     stove: cools down
#>     stove: cold
#>   soup: stove handed back
#> cook: soup is cancelled: True
