import asyncio

on_stoves = 0


async def make_dish(dish, stoves):
    global on_stoves
    print(f"  {dish}: waits for a stove")
    async with stoves:
        on_stoves += 1
        print(f"  {dish}: on a stove, {on_stoves} in use")
        await asyncio.sleep(0)
        on_stoves -= 1
    print(f"  {dish}: done")


async def main():
    stoves = asyncio.Semaphore(2)
    async with asyncio.TaskGroup() as kitchen:
        for dish in ("tea", "rice", "soup", "fish"):
            kitchen.create_task(make_dish(dish, stoves), name=dish)
        print("cook: four tasks made")


asyncio.run(main())
#> cook: four tasks made
#>   tea: waits for a stove
#>   tea: on a stove, 1 in use
#>   rice: waits for a stove
#>   rice: on a stove, 2 in use
#>   soup: waits for a stove
#>   fish: waits for a stove
#>   tea: done
#>   rice: done
#>   soup: on a stove, 1 in use
#>   fish: on a stove, 2 in use
#>   soup: done
#>   fish: done
