import asyncio

hours = 0


async def build(name):
    global hours
    for part in ["walls", "roof"]:
        hours += 1
        print(f"  hour {hours}: {name} builds the {part}")
        await asyncio.sleep(0)
    print(f"  {name}: finished after hour {hours}")


async def main():
    global hours
    print("one after another")
    await build("Ann")
    await build("Bo")
    print("in turns, in one thread")
    hours = 0
    async with asyncio.TaskGroup() as site:
        site.create_task(build("Ann"), name="Ann")
        site.create_task(build("Bo"), name="Bo")


asyncio.run(main())
#> one after another
#>   hour 1: Ann builds the walls
#>   hour 2: Ann builds the roof
#>   Ann: finished after hour 2
#>   hour 3: Bo builds the walls
#>   hour 4: Bo builds the roof
#>   Bo: finished after hour 4
#> in turns, in one thread
#>   hour 1: Ann builds the walls
#>   hour 2: Bo builds the walls
#>   hour 3: Ann builds the roof
#>   hour 4: Bo builds the roof
#>   Ann: finished after hour 4
#>   Bo: finished after hour 4
