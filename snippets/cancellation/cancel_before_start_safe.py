import asyncio

stove = {"on": False}


async def cook():
    print("  soup: begins")
    await asyncio.sleep(0.3)


async def main():
    stove["on"] = True
    try:
        soup = asyncio.create_task(cook(), name="soup")
        soup.cancel()
        await asyncio.wait([soup])
    finally:
        stove["on"] = False
        print("cook: stove off")
    print(f"cook: soup is cancelled: {soup.cancelled()}")
    print(f"cook: the stove is still on: {stove['on']}")


asyncio.run(main())
#> cook: stove off
#> cook: soup is cancelled: True
#> cook: the stove is still on: False
