import asyncio


async def cook():
    raise ValueError("rice is burnt")


async def dinner():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(cook(), name="rice")
    except ValueError as error:
        print(f"cook: {error}")


try:
    asyncio.run(dinner())
except Exception as error:
    print(f"{type(error).__name__}: {error}")
    print(f"  in it: {error.exceptions}")
#> ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
#>   in it: (ValueError('rice is burnt'),)
