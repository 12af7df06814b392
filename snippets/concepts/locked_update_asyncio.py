import asyncio

total = 0
lock = asyncio.Lock()


async def eater(name):
    global total
    for _ in range(2):
        async with lock:
            seen = total
            print(f"  {name}: reads {seen}")
            await asyncio.sleep(0)
            total = seen + 1
            print(f"  {name}: writes {total}")


async def main():
    async with asyncio.TaskGroup() as table:
        for name in ("Ann", "Bo", "Cy"):
            table.create_task(eater(name), name=name)
    print(f"cook: 6 bites were eaten, total is {total}")


asyncio.run(main())
#>   Ann: reads 0
#>   Ann: writes 1
#>   Bo: reads 1
#>   Bo: writes 2
#>   Cy: reads 2
#>   Cy: writes 3
#>   Ann: reads 3
#>   Ann: writes 4
#>   Bo: reads 4
#>   Bo: writes 5
#>   Cy: reads 5
#>   Cy: writes 6
#> cook: 6 bites were eaten, total is 6
