import asyncio

buns = 0


async def eater(name, wanted, changed):
    global buns
    async with changed:
        await changed.wait_for(lambda: buns >= wanted)
        buns -= wanted
        print(f"  {name}: takes {wanted}, {buns} left")


async def main():
    global buns
    changed = asyncio.Condition()
    async with asyncio.TaskGroup() as table:
        table.create_task(eater("Ann", 3, changed), name="Ann")
        table.create_task(eater("Bo", 1, changed), name="Bo")
        for baked in (2, 2):
            await asyncio.sleep(0)
            async with changed:
                buns += baked
                print(f"cook: bakes {baked}, {buns} on the table")
                changed.notify_all()


asyncio.run(main())
#> cook: bakes 2, 2 on the table
#>   Bo: takes 1, 1 left
#> cook: bakes 2, 3 on the table
#>   Ann: takes 3, 0 left
