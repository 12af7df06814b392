import asyncio


async def old_wait_for(future):
    try:
        await asyncio.wait([future])
    except asyncio.CancelledError:
        if not future.done():
            future.cancel()
            raise
    return future.result()


async def eat(plate):
    print(f"  Ann: gets {await old_wait_for(plate)}")
    await asyncio.sleep(0.1)
    print("  Ann: has eaten")


async def main():
    plate = asyncio.get_running_loop().create_future()
    ann = asyncio.create_task(eat(plate), name="Ann")
    await asyncio.sleep(0)
    plate.set_result("soup")
    print(f"cook: cancels Ann: {ann.cancel()}")
    await asyncio.wait([ann])
    print(f"cook: Ann is cancelled: {ann.cancelled()}")


asyncio.run(main())
#> cook: cancels Ann: True
#>   Ann: gets soup
#>   Ann: has eaten
#> cook: Ann is cancelled: False
