import asyncio


async def search(eater, seconds, group):
    try:
        await asyncio.sleep(seconds)
        print(f"  {eater}: found the salt")
        group.cancel()
    except asyncio.CancelledError:
        print(f"  {eater}: stops searching")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(search("Ann", 0.1, group), name="Ann")
        group.create_task(search("Bo", 0.3, group), name="Bo")
    print("cook: no exception, dinner goes on")


asyncio.run(main())

# /// script
# requires-python = ">=3.15"
#
# [tool.guide]
# unrunnable = "python"
# ///
#>   Ann: found the salt
#>   Bo: stops searching
#> cook: no exception, dinner goes on
