import asyncio


async def make_tea():
    print("  tea: boils")
    return "tea"


def look(name, thing):
    print(f"{name} has a {type(thing).__name__}")
    is_future = asyncio.isfuture(thing)
    print(f"  it is a coroutine: {asyncio.iscoroutine(thing)}")
    print(f"  it is a future: {is_future}")
    if is_future:
        print(f"  it is done: {thing.done()}")


async def main():
    coroutine = make_tea()
    task = asyncio.create_task(make_tea(), name="tea")
    future = asyncio.get_running_loop().create_future()
    things = {"Ann": coroutine, "Bo": task, "Cy": future}
    for name, thing in things.items():
        look(name, thing)

    print("cook: gives way once")
    await asyncio.sleep(0)
    print(f"cook: Bo's is done: {task.done()}, Cy's is done: {future.done()}")
    future.set_result("water")
    for name, thing in things.items():
        print(f"{name} gets {await thing}")


asyncio.run(main())
#> Ann has a coroutine
#>   it is a coroutine: True
#>   it is a future: False
#> Bo has a Task
#>   it is a coroutine: False
#>   it is a future: True
#>   it is done: False
#> Cy has a Future
#>   it is a coroutine: False
#>   it is a future: True
#>   it is done: False
#> cook: gives way once
#>   tea: boils
#> cook: Bo's is done: True, Cy's is done: False
#>   tea: boils
#> Ann gets tea
#> Bo gets tea
#> Cy gets water
