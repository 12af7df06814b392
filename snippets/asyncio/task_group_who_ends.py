import asyncio


async def stay(eater):
    try:
        await asyncio.sleep(0.1)
        return f"{eater} has eaten"
    except asyncio.CancelledError:
        print(f"  {eater}: is asked to leave")
        raise


async def main():
    print("cook: one child is cancelled")
    async with asyncio.TaskGroup() as group:
        ann = group.create_task(stay("Ann"), name="Ann")
        bo = group.create_task(stay("Bo"), name="Bo")
        await asyncio.sleep(0)
        ann.cancel()
    print(f"cook: no exception, and {bo.result()}")

    print("cook: the body fails")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(stay("Cy"), name="Cy")
            await asyncio.sleep(0)
            raise ValueError("rice is burnt")
    except* ValueError as errors:
        print(f"cook: {errors.exceptions}")


asyncio.run(main())
#> cook: one child is cancelled
#>   Ann: is asked to leave
#> cook: no exception, and Bo has eaten
#> cook: the body fails
#>   Cy: is asked to leave
#> cook: (ValueError('rice is burnt'),)
