import asyncio


async def cook():
    print("  soup: stove on")
    try:
        await asyncio.sleep(0.3)
        print("  soup: done")
    except asyncio.CancelledError:
        print("  soup: cancelled while it waited")
        raise
    finally:
        print("  soup: stove off")


async def main():
    soup = asyncio.create_task(cook(), name="soup")
    await asyncio.sleep(0)
    soup.cancel()
    print(f"cook: asked soup to stop, has it: {soup.done()}")
    try:
        await soup
    except asyncio.CancelledError:
        print(f"cook: soup is cancelled: {soup.cancelled()}")


asyncio.run(main())
#>   soup: stove on
#> cook: asked soup to stop, has it: False
#>   soup: cancelled while it waited
#>   soup: stove off
#> cook: soup is cancelled: True
