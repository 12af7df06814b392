import asyncio


async def cook(dish, seconds):
    print(f"  {dish}: on the stove")
    try:
        await asyncio.sleep(seconds)
        print(f"  {dish}: done")
    finally:
        print(f"  {dish}: off the stove")
    return f"a bowl of {dish}"


async def main():
    try:
        async with asyncio.timeout(0.2):
            async with asyncio.TaskGroup() as group:
                tea = group.create_task(cook("tea", 0.1), name="tea")
                soup = group.create_task(cook("soup", 0.3), name="soup")
    except TimeoutError:
        print("cook: 0.2 s are over")
    print(f"cook: soup is cancelled: {soup.cancelled()}")
    print(f"cook: serves {tea.result()}")


asyncio.run(main())
#>   tea: on the stove
#>   soup: on the stove
#>   tea: done
#>   tea: off the stove
#>   soup: off the stove
#> cook: 0.2 s are over
#> cook: soup is cancelled: True
#> cook: serves a bowl of tea
