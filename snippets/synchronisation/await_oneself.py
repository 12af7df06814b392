import asyncio


async def close_kitchen(tasks):
    print("  Ann: waits for everybody, then locks the door")
    for task in tasks:
        await task


async def main():
    tasks = []
    tasks.append(asyncio.create_task(close_kitchen(tasks), name="Ann"))
    try:
        await tasks[0]
    except RuntimeError as error:
        print(f"RuntimeError: {str(error).partition(':')[0]}")


asyncio.run(main())
#>   Ann: waits for everybody, then locks the door
#> RuntimeError: Task cannot await on itself
