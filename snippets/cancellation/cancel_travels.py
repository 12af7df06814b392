import asyncio


async def boil(bell):
    try:
        await bell
    finally:
        print("    water: kettle off")


async def cook(water):
    try:
        await water
    finally:
        print("  soup: pot off the stove")


async def main():
    bell = asyncio.get_running_loop().create_future()
    water = asyncio.create_task(boil(bell), name="water")
    soup = asyncio.create_task(cook(water), name="soup")
    await asyncio.sleep(0)

    print(f"cook: cancels the soup: {soup.cancel()}")
    print(f"cook: bell cancelled: {bell.cancelled()}")
    print(f"cook: water done: {water.done()}, soup done: {soup.done()}")
    await asyncio.wait([soup])
    print(f"cook: water cancelled: {water.cancelled()}")
    print(f"cook: soup cancelled: {soup.cancelled()}")
    print(f"cook: cancels the soup once more: {soup.cancel()}")


asyncio.run(main())
#> cook: cancels the soup: True
#> cook: bell cancelled: True
#> cook: water done: False, soup done: False
#>     water: kettle off
#>   soup: pot off the stove
#> cook: water cancelled: True
#> cook: soup cancelled: True
#> cook: cancels the soup once more: False
