import asyncio

knife, fork = asyncio.Lock(), asyncio.Lock()
names = {knife: "knife", fork: "fork"}


async def eater(name, first, second, patience):
    async with first:
        print(f"  {name}: has the {names[first]}")
        await asyncio.sleep(0)
        print(f"  {name}: waits for the {names[second]}")
        try:
            async with asyncio.timeout(patience):
                async with second:
                    print(f"  {name}: has both, and eats")
        except TimeoutError:
            print(f"  {name}: TimeoutError, puts the {names[first]} back")


async def main():
    async with asyncio.TaskGroup() as table:
        table.create_task(eater("Ann", knife, fork, 0.1), name="Ann")
        table.create_task(eater("Bo", fork, knife, 0.5), name="Bo")


asyncio.run(main())
#>   Ann: has the knife
#>   Bo: has the fork
#>   Ann: waits for the fork
#>   Bo: waits for the knife
#>   Ann: TimeoutError, puts the knife back
#>   Bo: has both, and eats
