import asyncio


async def order(queue):
    for dish in ("tea", "rice", "soup"):
        await asyncio.sleep(0.1)
        await queue.put(dish)


async def main():
    loop = asyncio.get_running_loop()
    queue = asyncio.Queue()
    guests = asyncio.create_task(order(queue), name="guests")
    try:
        async with asyncio.timeout(0.2) as patience:
            while True:
                print(f"cook: serves {await queue.get()}")
                patience.reschedule(loop.time() + 0.2)
    except TimeoutError:
        print("cook: nobody has ordered for 0.2 s")
        print(f"cook: patience is over: {patience.expired()}")
    await guests


asyncio.run(main())
#> cook: serves tea
#> cook: serves rice
#> cook: serves soup
#> cook: nobody has ordered for 0.2 s
#> cook: patience is over: True
