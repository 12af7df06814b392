import asyncio

total = 0


async def count_bites():
    await asyncio.sleep(0)
    return 1


async def eater(name):
    global total
    bites = await count_bites()
    total += bites
    print(f"  {name}: total is {total}")


async def main():
    async with asyncio.TaskGroup() as table:
        for name in ("Ann", "Bo", "Cy"):
            table.create_task(eater(name), name=name)
    print(f"cook: 3 bites were eaten, total is {total}")


asyncio.run(main())
#>   Ann: total is 1
#>   Bo: total is 2
#>   Cy: total is 3
#> cook: 3 bites were eaten, total is 3
