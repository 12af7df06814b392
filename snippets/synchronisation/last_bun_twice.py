import asyncio

buns = 1


async def fetch_plate():
    await asyncio.sleep(0)


async def eater(name):
    global buns
    if buns > 0:
        print(f"  {name}: sees {buns} bun and fetches a plate")
        await fetch_plate()
        buns -= 1
        print(f"  {name}: takes a bun, {buns} left")
    else:
        print(f"  {name}: sees that there is none")


async def main():
    async with asyncio.TaskGroup() as table:
        table.create_task(eater("Ann"), name="Ann")
        table.create_task(eater("Bo"), name="Bo")
    print(f"cook: {buns} buns are left")


asyncio.run(main())
#>   Ann: sees 1 bun and fetches a plate
#>   Bo: sees 1 bun and fetches a plate
#>   Ann: takes a bun, 0 left
#>   Bo: takes a bun, -1 left
#> cook: -1 buns are left
