import asyncio


async def eater(name, table):
    try:
        while True:
            dish = await table.get()
            print(f"  {name}: eats {dish}")
            table.task_done()
    finally:
        print(f"  {name}: leaves the table")


async def main():
    table = asyncio.Queue(maxsize=1)
    ann = asyncio.create_task(eater("Ann", table), name="Ann")
    for dish in ("tea", "rice", "soup"):
        await table.put(dish)
        print(f"cook: has put {dish} on the table")
    await table.join()
    print("cook: all is eaten")
    ann.cancel()


asyncio.run(main())
#> cook: has put tea on the table
#>   Ann: eats tea
#> cook: has put rice on the table
#>   Ann: eats rice
#> cook: has put soup on the table
#>   Ann: eats soup
#> cook: all is eaten
#>   Ann: leaves the table
