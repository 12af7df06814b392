import asyncio

END = object()


async def cut(dishes, board):
    for dish in dishes:
        await board.put(dish)
        print(f"  cut: passes {dish} on")
    await board.put(END)


async def stove(name, board, counter):
    while (dish := await board.get()) is not END:
        await asyncio.sleep(0)
        await counter.put(f"hot {dish}")
    print(f"  {name}: puts the end back for the others")
    await board.put(END)


async def serve(counter):
    while (dish := await counter.get()) is not END:
        print(f"  serve: {dish}")


async def main():
    board, counter = asyncio.Queue(maxsize=1), asyncio.Queue(maxsize=1)
    async with asyncio.TaskGroup() as house:
        house.create_task(cut(["tea", "rice", "soup"], board), name="cut")
        house.create_task(serve(counter), name="serve")
        async with asyncio.TaskGroup() as stoves:
            for name in ("stove 1", "stove 2"):
                stoves.create_task(stove(name, board, counter), name=name)
        await counter.put(END)
    print("cook: the kitchen is closed")


asyncio.run(main())
#>   cut: passes tea on
#>   cut: passes rice on
#>   serve: hot tea
#>   cut: passes soup on
#>   serve: hot rice
#>   stove 1: puts the end back for the others
#>   stove 2: puts the end back for the others
#>   serve: hot soup
#> cook: the kitchen is closed
