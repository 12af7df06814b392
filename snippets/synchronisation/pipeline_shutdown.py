import asyncio


async def cut(dishes, board):
    for dish in dishes:
        await board.put(dish)
        print(f"  cut: passes {dish} on")
    board.shutdown()


async def stove(name, board, counter):
    try:
        while True:
            dish = await board.get()
            await asyncio.sleep(0)
            await counter.put(f"hot {dish}")
    except asyncio.QueueShutDown:
        print(f"  {name}: QueueShutDown, and no dish is left")


async def serve(counter):
    try:
        while True:
            print(f"  serve: {await counter.get()}")
    except asyncio.QueueShutDown:
        print("  serve: QueueShutDown, all is served")


async def main():
    board, counter = asyncio.Queue(maxsize=1), asyncio.Queue(maxsize=1)
    async with asyncio.TaskGroup() as house:
        house.create_task(cut(["tea", "rice", "soup"], board), name="cut")
        house.create_task(serve(counter), name="serve")
        async with asyncio.TaskGroup() as stoves:
            for name in ("stove 1", "stove 2"):
                stoves.create_task(stove(name, board, counter), name=name)
        counter.shutdown()
    print("cook: the kitchen is closed")


asyncio.run(main())

# /// script
# requires-python = ">=3.13"
# ///
#>   cut: passes tea on
#>   cut: passes rice on
#>   serve: hot tea
#>   cut: passes soup on
#>   stove 2: QueueShutDown, and no dish is left
#>   serve: hot rice
#>   stove 1: QueueShutDown, and no dish is left
#>   serve: hot soup
#>   serve: QueueShutDown, all is served
#> cook: the kitchen is closed
