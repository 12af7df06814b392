import asyncio


async def eater(name, first, second, locks, patience):
    async with locks[first]:
        print(f"  {name}: has the {first}")
        await asyncio.sleep(0)
        print(f"  {name}: waits for the {second}")
        try:
            async with asyncio.timeout(patience):
                async with locks[second]:
                    print(f"  {name}: has both, and eats")
        except TimeoutError:
            print(f"  {name}: TimeoutError, puts the {first} back")


async def main():
    locks = {"knife": asyncio.Lock(), "fork": asyncio.Lock()}
    ann = eater("Ann", "knife", "fork", locks, patience=0.1)
    bo = eater("Bo", "fork", "knife", locks, patience=0.5)
    async with asyncio.TaskGroup() as table:
        table.create_task(ann, name="Ann")
        table.create_task(bo, name="Bo")


asyncio.run(main())
#>   Ann: has the knife
#>   Bo: has the fork
#>   Ann: waits for the fork
#>   Bo: waits for the knife
#>   Ann: TimeoutError, puts the knife back
#>   Bo: has both, and eats
