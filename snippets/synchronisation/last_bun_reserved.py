import asyncio

buns = 1


async def fetch_plate():
    await asyncio.sleep(0)


async def eater(name):
    global buns
    if buns > 0:
        buns -= 1
        print(f"  {name}: reserves a bun, {buns} left, and fetches a plate")
        try:
            await fetch_plate()
        except BaseException:
            buns += 1
            raise
        print(f"  {name}: eats the bun")
    else:
        print(f"  {name}: sees that there is none")


async def main():
    async with asyncio.TaskGroup() as table:
        table.create_task(eater("Ann"), name="Ann")
        table.create_task(eater("Bo"), name="Bo")
    print(f"cook: {buns} buns are left")


asyncio.run(main())
#>   Ann: reserves a bun, 0 left, and fetches a plate
#>   Bo: sees that there is none
#>   Ann: eats the bun
#> cook: 0 buns are left
