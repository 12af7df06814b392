import asyncio


async def fail(error):
    raise error


async def dinner():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("rice is burnt")))
            group.create_task(fail(OSError("no gas")))
            group.create_task(fail(KeyError("salt")))
    except* ValueError as errors:
        print(f"cook: cooks again: {errors.exceptions}")
    except* OSError as errors:
        print(f"cook: calls for help: {errors.exceptions}")


try:
    asyncio.run(dinner())
except ExceptionGroup as left:
    print(f"main: {left.exceptions} is left")
#> cook: cooks again: (ValueError('rice is burnt'),)
#> cook: calls for help: (OSError('no gas'),)
#> main: (KeyError('salt'),) is left
