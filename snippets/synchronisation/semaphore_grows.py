import asyncio


async def give_back_twice(stoves):
    await stoves.acquire()
    stoves.release()
    stoves.release()


async def main():
    for kind in (asyncio.Semaphore, asyncio.BoundedSemaphore):
        stoves = kind(2)
        try:
            await give_back_twice(stoves)
        except ValueError as error:
            print(f"{kind.__name__}: ValueError: {error}")
        else:
            inside = 0
            while not stoves.locked():
                await stoves.acquire()
                inside += 1
            print(f"{kind.__name__}: was made for 2, lets {inside} in")


asyncio.run(main())
#> Semaphore: was made for 2, lets 3 in
#> BoundedSemaphore: ValueError: BoundedSemaphore released too many times
