import asyncio


async def guest(name, door):
    print(f"  {name}: comes to the door")
    await door.wait()
    print(f"  {name}: walks in")


async def main():
    door = asyncio.Event()
    async with asyncio.TaskGroup() as house:
        house.create_task(guest("Ann", door), name="Ann")
        house.create_task(guest("Bo", door), name="Bo")
        await asyncio.sleep(0)
        print("cook: opens the door")
        door.set()
        await asyncio.sleep(0)
        house.create_task(guest("Cy", door), name="Cy")


asyncio.run(main())
#>   Ann: comes to the door
#>   Bo: comes to the door
#> cook: opens the door
#>   Ann: walks in
#>   Bo: walks in
#>   Cy: comes to the door
#>   Cy: walks in
