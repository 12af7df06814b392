import asyncio

total = 0


async def count_bites():
    await asyncio.sleep(0)
    return 1


async def eater(name):
    global total
    total += await count_bites()
    print(f"  {name}: total is {total}")


async def main():
    async with asyncio.TaskGroup() as table:
        for name in ("Ann", "Bo", "Cy"):
            table.create_task(eater(name), name=name)
    print(f"cook: 3 bites were eaten, total is {total}")


asyncio.run(main())
#>   Ann: total is 1
#>   Bo: total is 1
#>   Cy: total is 1
#> cook: 3 bites were eaten, total is 1
