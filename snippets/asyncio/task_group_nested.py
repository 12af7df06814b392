import asyncio


async def fail(error):
    await asyncio.sleep(0)
    raise error


async def starters():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(ValueError("tea is cold")))
        group.create_task(fail(OSError("no gas")))


def leaves(error):
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from leaves(inner)
    else:
        yield error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(starters(), name="starters")
            group.create_task(fail(ValueError("rice is burnt")))
    except ExceptionGroup as errors:
        print("cook: what came out")
        for error in errors.exceptions:
            print(f"  {type(error).__name__}: {error}")
        again, rest = errors.split(ValueError)
        print(f"cook: again: {list(leaves(again))}")
        print(f"cook: not again: {list(leaves(rest))}")


asyncio.run(main())
#> cook: what came out
#>   ValueError: rice is burnt
#>   ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)
#> cook: again: [ValueError('rice is burnt'), ValueError('tea is cold')]
#> cook: not again: [OSError('no gas')]
