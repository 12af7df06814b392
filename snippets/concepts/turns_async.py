import asyncio


async def eater(name):
    for bite in (1, 2, 3):
        print(f"  {name}: takes bite {bite}")
        await asyncio.sleep(0)
    print(f"  {name}: is full")


async def main():
    print("cook: serves Ann and Bo")
    async with asyncio.TaskGroup() as table:
        table.create_task(eater("Ann"), name="Ann")
        table.create_task(eater("Bo"), name="Bo")
    print("cook: both plates are empty")


asyncio.run(main())
#> cook: serves Ann and Bo
#>   Ann: takes bite 1
#>   Bo: takes bite 1
#>   Ann: takes bite 2
#>   Bo: takes bite 2
#>   Ann: takes bite 3
#>   Bo: takes bite 3
#>   Ann: is full
#>   Bo: is full
#> cook: both plates are empty
