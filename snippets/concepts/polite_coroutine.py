import asyncio

full = False


async def bo():
    bites = 0
    while bites < 1_000 and not full:
        bites += 1
        await asyncio.sleep(0)
    print(f"  Bo: stops after {bites}, is Ann full? {full}")


async def ann():
    global full
    print("  Ann: eats")
    full = True


async def main():
    async with asyncio.TaskGroup() as table:
        table.create_task(bo(), name="Bo")
        table.create_task(ann(), name="Ann")
    print("cook: both are done")


asyncio.run(main())
#>   Ann: eats
#>   Bo: stops after 1, is Ann full? True
#> cook: both are done
