import asyncio


class Found(Exception):
    pass


async def search(eater, seconds):
    try:
        await asyncio.sleep(seconds)
        print(f"  {eater}: found the salt")
        raise Found
    except asyncio.CancelledError:
        print(f"  {eater}: stops searching")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(search("Ann", 0.1), name="Ann")
            group.create_task(search("Bo", 0.3), name="Bo")
    except* Found:
        pass
    print("cook: dinner goes on")


asyncio.run(main())
#>   Ann: found the salt
#>   Bo: stops searching
#> cook: dinner goes on
