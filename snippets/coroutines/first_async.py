import asyncio


async def cook(dish, seconds):
    print(f"  {dish}: on the stove")
    await asyncio.sleep(seconds)
    print(f"  {dish}: done")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(cook("tea", 0.1), name="tea")
        group.create_task(cook("rice", 0.2), name="rice")
    print("cook: dinner is ready")


asyncio.run(main())
#>   tea: on the stove
#>   rice: on the stove
#>   tea: done
#>   rice: done
#> cook: dinner is ready
