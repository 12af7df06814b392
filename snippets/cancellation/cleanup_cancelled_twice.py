import asyncio


async def cool_down():
    print("    stove: cools down")
    try:
        await asyncio.sleep(0.1)
        print("    stove: cold")
    except asyncio.CancelledError:
        print("    stove: left hot")
        raise


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
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("cook: cancels once more")
    soup.cancel()
    await asyncio.wait([soup])
    print(f"cook: soup is cancelled: {soup.cancelled()}")


asyncio.run(main())
#>     stove: cools down
#> cook: cancels once more
#>     stove: left hot
#> cook: soup is cancelled: True
