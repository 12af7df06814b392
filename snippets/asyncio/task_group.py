import asyncio


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    print(f"  {dish}: done")
    return f"a bowl of {dish}"


async def main():
    async with asyncio.TaskGroup() as group:
        rice = group.create_task(cook("rice", 0.2), name="rice")
        soup = group.create_task(cook("soup", 0.3), name="soup")
        print("cook: end of the block")
    print(f"cook: serves {rice.result()} and {soup.result()}")


asyncio.run(main())
#> cook: end of the block
#>   rice: done
#>   soup: done
#> cook: serves a bowl of rice and a bowl of soup
