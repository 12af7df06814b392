import asyncio


async def eat(plate):
    print(f"  Ann: gets {await asyncio.wait_for(plate, 1)}")
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

# /// script
# requires-python = ">=3.12"
# ///
#> cook: cancels Ann: True
#> cook: Ann is cancelled: True
