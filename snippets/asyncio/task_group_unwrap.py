import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def kitchen():
    try:
        async with asyncio.TaskGroup() as group:
            yield group
    except BaseExceptionGroup as errors:
        if len(errors.exceptions) == 1:
            raise errors.exceptions[0] from None
        raise


async def cook(dish):
    raise ValueError(f"{dish} is burnt")


async def dinner(*dishes):
    try:
        async with kitchen() as group:
            for dish in dishes:
                group.create_task(cook(dish), name=dish)
    except ValueError as error:
        print(f"cook: {type(error).__name__}: {error}")
    except ExceptionGroup as errors:
        print(f"cook: {len(errors.exceptions)} failures at once")


asyncio.run(dinner("rice"))
asyncio.run(dinner("rice", "soup"))
#> cook: ValueError: rice is burnt
#> cook: 2 failures at once
