import asyncio


async def cook(dish, seconds):
    try:
        await asyncio.sleep(seconds)
        if dish == "rice":
            raise ValueError("rice is burnt")
        print(f"  {dish}: done")
    except asyncio.CancelledError:
        print(f"  {dish}: cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(cook("tea", 0.1), name="tea")
            group.create_task(cook("rice", 0.2), name="rice")
            soup = group.create_task(cook("soup", 0.3), name="soup")
    except* ValueError as errors:
        for error in errors.exceptions:
            print(f"cook: {type(error).__name__}: {error}")
    print(f"cook: soup is finished: {soup.done()}")


asyncio.run(main())
#>   tea: done
#>   soup: cancelled
#> cook: ValueError: rice is burnt
#> cook: soup is finished: True
