import asyncio


async def simmer():
    try:
        print("  soup: simmers")
        await asyncio.sleep(60)
    finally:
        print("  soup: stove off")


async def main():
    soup = asyncio.create_task(simmer(), name="soup")
    await asyncio.sleep(0)
    print("cook: goes home")
    return asyncio.get_running_loop(), soup


loop, soup = asyncio.run(main())
print(f"run: soup is cancelled: {soup.cancelled()}")
print(f"run: the loop is closed: {loop.is_closed()}")
#>   soup: simmers
#> cook: goes home
#>   soup: stove off
#> run: soup is cancelled: True
#> run: the loop is closed: True
