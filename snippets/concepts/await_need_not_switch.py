import asyncio


async def taste():
    return "good"


async def ann():
    for _ in range(3):
        print(f"  Ann: tastes, it is {await taste()}")
    print("  Ann: now lets the others in")
    await asyncio.sleep(0)
    print("  Ann: eats")


async def bo():
    print("  Bo: eats")


async def main():
    async with asyncio.TaskGroup() as table:
        table.create_task(ann(), name="Ann")
        table.create_task(bo(), name="Bo")


asyncio.run(main())
#>   Ann: tastes, it is good
#>   Ann: tastes, it is good
#>   Ann: tastes, it is good
#>   Ann: now lets the others in
#>   Bo: eats
#>   Ann: eats
