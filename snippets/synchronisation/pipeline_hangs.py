import asyncio

END = object()


async def cut(dishes, board):
    for dish in dishes:
        await board.put(dish)
    await board.put(END)


async def stove(name, board):
    try:
        while (dish := await board.get()) is not END:
            print(f"  {name}: cooks {dish}")
        print(f"  {name}: has seen the end")
    except asyncio.CancelledError:
        print(f"  {name}: still waits, and is cancelled")
        raise


async def main():
    board = asyncio.Queue(maxsize=1)
    try:
        async with asyncio.timeout(0.1), asyncio.TaskGroup() as house:
            house.create_task(cut(["tea", "rice"], board), name="cut")
            for name in ("stove 1", "stove 2"):
                house.create_task(stove(name, board), name=name)
    except TimeoutError:
        print("cook: TimeoutError, one end is not enough for two")


asyncio.run(main())
#>   stove 1: cooks tea
#>   stove 1: cooks rice
#>   stove 2: has seen the end
#>   stove 1: still waits, and is cancelled
#> cook: TimeoutError, one end is not enough for two
