import asyncio


async def cook(dish):
    await asyncio.sleep(0.1)
    return dish


async def main():
    return await asyncio.gather(cook("tea"), cook("rice"))


print(f"cook: serves {asyncio.run(main())}")
#> cook: serves ['tea', 'rice']
