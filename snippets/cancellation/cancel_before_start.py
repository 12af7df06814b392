import asyncio

stove = {"on": False}


async def cook():
    try:
        print("  soup: begins")
        await asyncio.sleep(0.3)
    finally:
        print("  soup: stove off")
        stove["on"] = False


async def main():
    stove["on"] = True
    soup = asyncio.create_task(cook(), name="soup")
    soup.cancel()
    await asyncio.wait([soup])
    print(f"cook: soup is cancelled: {soup.cancelled()}")
    print(f"cook: the stove is still on: {stove['on']}")


asyncio.run(main())
#> cook: soup is cancelled: True
#> cook: the stove is still on: True
