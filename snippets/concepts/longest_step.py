import asyncio

done = 0


async def ann(pieces):
    global done
    while done < 12:
        done += pieces
        await asyncio.sleep(0)


async def bo():
    longest = 0
    while done < 12:
        before = done
        await asyncio.sleep(0)
        longest = max(longest, done - before)
    print(f"  Bo: longest wait, in pieces: {longest}")


async def main():
    global done
    for pieces in 1, 4, 12:
        print(f"Ann: cuts {pieces} at a time, 12 in all")
        done = 0
        async with asyncio.TaskGroup() as table:
            table.create_task(bo(), name="Bo")
            table.create_task(ann(pieces), name="Ann")


asyncio.run(main())
#> Ann: cuts 1 at a time, 12 in all
#>   Bo: longest wait, in pieces: 1
#> Ann: cuts 4 at a time, 12 in all
#>   Bo: longest wait, in pieces: 4
#> Ann: cuts 12 at a time, 12 in all
#>   Bo: longest wait, in pieces: 12
