import asyncio


async def burn():
    raise ValueError("rice is burnt")


async def wait_and_count():
    me = asyncio.current_task()
    try:
        await asyncio.sleep(0.5)
    except asyncio.CancelledError:
        print(f"  inside: CancelledError, cancelling: {me.cancelling()}")
        raise


async def main():
    me = asyncio.current_task()
    try:
        async with asyncio.timeout(0.1):
            await wait_and_count()
    except TimeoutError:
        print(f"outside: TimeoutError, cancelling: {me.cancelling()}")

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(burn(), name="rice")
            await wait_and_count()
    except* ValueError:
        print(f"outside: ExceptionGroup, cancelling: {me.cancelling()}")


asyncio.run(main())
#>   inside: CancelledError, cancelling: 1
#> outside: TimeoutError, cancelling: 0
#>   inside: CancelledError, cancelling: 1
#> outside: ExceptionGroup, cancelling: 0
