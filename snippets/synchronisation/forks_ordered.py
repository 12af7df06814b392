import asyncio

RANK = ["fork", "knife"]


async def eater(name, wanted, locks):
    first, second = sorted(wanted, key=RANK.index)
    async with locks[first]:
        print(f"  {name}: has the {first}")
        await asyncio.sleep(0)
        async with locks[second]:
            print(f"  {name}: has the {second} too, and eats")


async def main():
    locks = {name: asyncio.Lock() for name in RANK}
    async with asyncio.TaskGroup() as table:
        table.create_task(eater("Ann", ["knife", "fork"], locks), name="Ann")
        table.create_task(eater("Bo", ["fork", "knife"], locks), name="Bo")


asyncio.run(main())
#>   Ann: has the fork
#>   Ann: has the knife too, and eats
#>   Bo: has the fork
#>   Bo: has the knife too, and eats
