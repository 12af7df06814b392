import asyncio

plates = {"Ann": 3, "Bo": 3}


async def plain_note(text):
    print(f"  note: {text}")


async def saved_note(text):
    print(f"  note: {text}")
    await asyncio.sleep(0)


async def move_bun(note):
    plates["Ann"] -= 1
    await note("one bun leaves Ann's plate")
    plates["Bo"] += 1


async def count_buns():
    print(f"  Cy: counts {sum(plates.values())} buns")


async def main():
    for note in (plain_note, saved_note):
        print(f"cook: moves a bun with {note.__name__}")
        async with asyncio.TaskGroup() as table:
            table.create_task(move_bun(note), name="Ann")
            table.create_task(count_buns(), name="Cy")


asyncio.run(main())
#> cook: moves a bun with plain_note
#>   note: one bun leaves Ann's plate
#>   Cy: counts 6 buns
#> cook: moves a bun with saved_note
#>   note: one bun leaves Ann's plate
#>   Cy: counts 5 buns
