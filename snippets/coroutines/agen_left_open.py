import asyncio


async def orders(kitchen):
    print(f"  {kitchen}: opens")
    cook = asyncio.current_task()
    try:
        for dish in ("tea", "rice", "soup"):
            yield dish
    finally:
        same = asyncio.current_task() is cook
        print(f"  {kitchen}: cleans up, in the cook's task: {same}")


async def main():
    print("cook: leaves an async generator by break")
    async for dish in orders("kitchen one"):
        print(f"cook: has {dish}, that will do")
        break
    print("cook: goes on, and gives way")
    await asyncio.sleep(0)

    print("cook: leaves one that a variable holds")
    held = orders("kitchen two")
    async for dish in held:
        print(f"cook: has {dish}, that will do")
        break
    await asyncio.sleep(0)
    print("cook: has gone home")


asyncio.run(main())
print("main: asyncio.run is over")
#> cook: leaves an async generator by break
#>   kitchen one: opens
#> cook: has tea, that will do
#> cook: goes on, and gives way
#> cook: leaves one that a variable holds
#>   kitchen two: opens
#> cook: has tea, that will do
#>   kitchen one: cleans up, in the cook's task: False
#> cook: has gone home
#>   kitchen two: cleans up, in the cook's task: False
#> main: asyncio.run is over
