import asyncio

total = 0


async def eater(name):
    global total
    for _ in range(2):
        await asyncio.sleep(0)
        seen = total
        total = seen + 1
        print(f"  {name}: reads {seen}, writes {total}")


async def main():
    async with asyncio.TaskGroup() as table:
        for name in ("Ann", "Bo", "Cy"):
            table.create_task(eater(name), name=name)
    print(f"cook: 6 bites were eaten, total is {total}")


asyncio.run(main())
#>   Ann: reads 0, writes 1
#>   Bo: reads 1, writes 2
#>   Cy: reads 2, writes 3
#>   Ann: reads 3, writes 4
#>   Bo: reads 4, writes 5
#>   Cy: reads 5, writes 6
#> cook: 6 bites were eaten, total is 6
