import asyncio


async def cook(dish, ready):
    print(f"  {dish}: begins")
    if not ready:
        await asyncio.sleep(0)
    print(f"  {dish}: done")


async def dinner():
    tea = asyncio.create_task(cook("tea", ready=True), name="tea")
    rice = asyncio.create_task(cook("rice", ready=False), name="rice")
    print(f"cook: tea is done: {tea.done()}, rice is done: {rice.done()}")
    await tea
    await rice


async def main():
    print("cook: tasks as usual")
    await dinner()
    print("cook: eager tasks")
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    await dinner()


asyncio.run(main())

# /// script
# requires-python = ">=3.12"
# ///
#> cook: tasks as usual
#> cook: tea is done: False, rice is done: False
#>   tea: begins
#>   tea: done
#>   rice: begins
#>   rice: done
#> cook: eager tasks
#>   tea: begins
#>   tea: done
#>   rice: begins
#> cook: tea is done: True, rice is done: False
#>   rice: done
