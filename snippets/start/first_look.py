import asyncio


async def make(dish, seconds):
    print(f"  {dish}: on the stove")
    await asyncio.sleep(seconds)
    print(f"  {dish}: ready")


async def main():
    print("cook: starts rice, then tea")
    async with asyncio.TaskGroup() as kitchen:
        kitchen.create_task(make("rice", 0.2), name="rice")
        kitchen.create_task(make("tea", 0.1), name="tea")
    print("cook: serves both")


asyncio.run(main())
#> cook: starts rice, then tea
#>   rice: on the stove
#>   tea: on the stove
#>   tea: ready
#>   rice: ready
#> cook: serves both
