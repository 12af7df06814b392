import asyncio


async def cook(dish, seconds):
    print(f"  {dish}: on the stove")
    await asyncio.sleep(seconds)
    print(f"  {dish}: done")
    return f"a bowl of {dish}"


async def main():
    soup = asyncio.create_task(cook("soup", 0.3))
    rice = asyncio.create_task(cook("rice", 0.2))
    print("cook: made two tasks, neither has run")
    print(f"cook: serves {await soup}")
    print(f"cook: serves {await rice}")


asyncio.run(main())
#> cook: made two tasks, neither has run
#>   soup: on the stove
#>   rice: on the stove
#>   rice: done
#>   soup: done
#> cook: serves a bowl of soup
#> cook: serves a bowl of rice
