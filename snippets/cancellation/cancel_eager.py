import asyncio


async def cook(dish):
    print(f"  {dish}: stove on")
    try:
        await asyncio.sleep(0.3)
    finally:
        print(f"  {dish}: stove off")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    soup = asyncio.create_task(cook("soup"), name="soup")
    print("cook: cancels the soup at once")
    soup.cancel()
    await asyncio.wait([soup])
    print(f"cook: soup is cancelled: {soup.cancelled()}")


asyncio.run(main())

# /// script
# requires-python = ">=3.12"
# ///
#>   soup: stove on
#> cook: cancels the soup at once
#>   soup: stove off
#> cook: soup is cancelled: True
