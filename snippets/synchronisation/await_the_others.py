import asyncio


async def make_tea():
    await asyncio.sleep(0)
    print("  tea: done")


async def close_kitchen(tasks):
    print("  Ann: waits for everybody else, then locks the door")
    for task in tasks:
        if task is not asyncio.current_task():
            await task
    print("  Ann: locks the door")


async def main():
    tasks = []
    tasks.append(asyncio.create_task(close_kitchen(tasks), name="Ann"))
    tasks.append(asyncio.create_task(make_tea(), name="tea"))
    await tasks[0]


asyncio.run(main())
#>   Ann: waits for everybody else, then locks the door
#>   tea: done
#>   Ann: locks the door
