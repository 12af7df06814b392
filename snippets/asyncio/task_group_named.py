import asyncio


async def cook(seconds):
    await asyncio.sleep(0)
    if seconds > 1:
        raise ValueError(f"{seconds} s is too long")


async def named(coroutine):
    try:
        return await coroutine
    except Exception as error:
        error.add_note(f"in task {asyncio.current_task().get_name()}")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(named(cook(3)), name="tea")
            group.create_task(named(cook(0)), name="rice")
            group.create_task(named(cook(9)), name="soup")
    except* ValueError as errors:
        for error in errors.exceptions:
            print(f"cook: {error}, {error.__notes__[0]}")


asyncio.run(main())
#> cook: 3 s is too long, in task tea
#> cook: 9 s is too long, in task soup
