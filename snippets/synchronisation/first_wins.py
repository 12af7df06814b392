import asyncio


async def search(eater, seconds):
    try:
        await asyncio.sleep(seconds)
        return f"{eater} has the salt"
    finally:
        print(f"  {eater}: stops searching")


async def main():
    tasks = [
        asyncio.create_task(search("Ann", 0.1), name="Ann"),
        asyncio.create_task(search("Bo", 0.3), name="Bo"),
    ]
    done, losers = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    for task in losers:
        task.cancel()
    await asyncio.gather(*losers, return_exceptions=True)
    for task in done:
        print(f"cook: {task.result()}")


asyncio.run(main())
#>   Ann: stops searching
#>   Bo: stops searching
#> cook: Ann has the salt
