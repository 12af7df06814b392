import asyncio


async def eater(name, spoons, course):
    for spoon in range(1, spoons + 1):
        print(f"  {name}: soup, spoon {spoon} of {spoons}")
        await asyncio.sleep(0)
    await course.wait()
    print(f"  {name}: rice")


async def main():
    course = asyncio.Barrier(3)
    async with asyncio.TaskGroup() as table:
        for name, spoons in (("Ann", 1), ("Bo", 3), ("Cy", 2)):
            table.create_task(eater(name, spoons, course), name=name)


asyncio.run(main())
#>   Ann: soup, spoon 1 of 1
#>   Bo: soup, spoon 1 of 3
#>   Cy: soup, spoon 1 of 2
#>   Bo: soup, spoon 2 of 3
#>   Cy: soup, spoon 2 of 2
#>   Bo: soup, spoon 3 of 3
#>   Bo: rice
#>   Ann: rice
#>   Cy: rice
