import asyncio


async def cook(dish, seconds):
    async with stoves:
        await asyncio.sleep(seconds)
        await table.put(dish)


async def eat():
    try:
        while True:
            print(f"  Ann: eats {await table.get()}")
    finally:
        print("  Ann: washes the plate")


async def order_all():
    async with asyncio.TaskGroup() as group:
        group.create_task(cook("rice", 0.2), name="rice")
        group.create_task(cook("tea", 0.1), name="tea")
        group.create_task(cook("soup", 9), name="soup")


async def main():
    ann = asyncio.create_task(eat(), name="Ann")
    try:
        async with asyncio.timeout(0.5):
            await order_all()
    except TimeoutError:
        print("cook: the kitchen closes")
    ann.cancel()
    await asyncio.wait([ann])
    print("cook: goes home")


stoves = asyncio.Semaphore(2)
table = asyncio.Queue()
asyncio.run(main())
#>   Ann: eats tea
#>   Ann: eats rice
#> cook: the kitchen closes
#>   Ann: washes the plate
#> cook: goes home
