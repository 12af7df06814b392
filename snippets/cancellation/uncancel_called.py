import asyncio


async def burn():
    raise ValueError("rice is burnt")


async def cook():
    try:
        await asyncio.sleep(0.3)
    except asyncio.CancelledError:
        print("  soup: will not stop, this dinner is for the king")
        asyncio.current_task().uncancel()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(burn(), name="rice")
    except* ValueError as errors:
        print(f"  soup: {errors.exceptions[0]}, so there is bread")
    await asyncio.sleep(0)
    print("  soup: served")


async def main():
    soup = asyncio.create_task(cook(), name="soup")
    await asyncio.sleep(0)
    soup.cancel()
    await asyncio.wait([soup])
    print(f"cook: soup is cancelled: {soup.cancelled()}")


asyncio.run(main())
#>   soup: will not stop, this dinner is for the king
#>   soup: rice is burnt, so there is bread
#>   soup: served
#> cook: soup is cancelled: False
