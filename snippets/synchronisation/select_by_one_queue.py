import asyncio


async def kitchen(counter):
    await counter.put(("kitchen", "rice"))


async def bar(counter):
    await counter.put(("bar", "tea"))


async def main():
    counter = asyncio.Queue()
    async with asyncio.TaskGroup() as house:
        house.create_task(kitchen(counter), name="kitchen")
        house.create_task(bar(counter), name="bar")
        for _ in range(2):
            sender, what = await counter.get()
            print(f"Ann: gets {what} from the {sender}")


asyncio.run(main())
#> Ann: gets rice from the kitchen
#> Ann: gets tea from the bar
