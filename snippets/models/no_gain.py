import asyncio

MENU = ("tea", "rice", "soup")


def chop(dish):
    print(f"  {dish}: begins")
    sum(range(100_000))
    print(f"  {dish}: ends")


async def chop_async(dish):
    chop(dish)


async def chop_all():
    async with asyncio.TaskGroup() as group:
        for dish in MENU:
            group.create_task(chop_async(dish), name=dish)


print("cook: plain calls")
for dish in MENU:
    chop(dish)
print("cook: three tasks")
asyncio.run(chop_all())
#> cook: plain calls
#>   tea: begins
#>   tea: ends
#>   rice: begins
#>   rice: ends
#>   soup: begins
#>   soup: ends
#> cook: three tasks
#>   tea: begins
#>   tea: ends
#>   rice: begins
#>   rice: ends
#>   soup: begins
#>   soup: ends
