import asyncio


async def washer(sink):
    for washed in range(1, 4):
        plate = await sink.get()
        print(f"  washer: washes {plate}, plate {washed}")
        await sink.put(plate)


async def clock():
    for tick in range(1, 4):
        print(f"  clock: tick {tick}")
        await asyncio.sleep(0)


async def main():
    sink = asyncio.Queue()
    await sink.put("the plate")
    async with asyncio.TaskGroup() as kitchen:
        kitchen.create_task(washer(sink), name="washer")
        kitchen.create_task(clock(), name="clock")


asyncio.run(main())
#>   washer: washes the plate, plate 1
#>   washer: washes the plate, plate 2
#>   washer: washes the plate, plate 3
#>   clock: tick 1
#>   clock: tick 2
#>   clock: tick 3
