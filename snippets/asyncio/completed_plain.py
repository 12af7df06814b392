import asyncio


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    return f"a bowl of {dish}"


async def main():
    tasks = [
        asyncio.create_task(cook("soup", 0.3), name="soup"),
        asyncio.create_task(cook("rice", 0.2), name="rice"),
        asyncio.create_task(cook("tea", 0.1), name="tea"),
    ]
    for following in asyncio.as_completed(tasks):
        print(f"cook: is it one of my tasks: {following in tasks}")
        print(f"cook: serves {await following}")


asyncio.run(main())
#> cook: is it one of my tasks: False
#> cook: serves a bowl of tea
#> cook: is it one of my tasks: False
#> cook: serves a bowl of rice
#> cook: is it one of my tasks: False
#> cook: serves a bowl of soup
