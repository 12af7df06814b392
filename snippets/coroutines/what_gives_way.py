import asyncio


async def stir():
    return "stirred"


async def ann():
    print("  Ann: has her turn")


async def main():
    done = asyncio.get_running_loop().create_future()
    done.set_result("stirred")
    ways = {
        "a coroutine": stir,
        "a future that is done": lambda: done,
        "a new task": lambda: asyncio.create_task(stir(), name="stir"),
        "sleep(0)": lambda: asyncio.sleep(0),
    }
    for what, make in ways.items():
        waiting = asyncio.create_task(ann(), name="Ann")
        print(f"cook: awaits {what}")
        await make()
        print("cook: goes on")
        await waiting


asyncio.run(main())
#> cook: awaits a coroutine
#> cook: goes on
#>   Ann: has her turn
#> cook: awaits a future that is done
#> cook: goes on
#>   Ann: has her turn
#> cook: awaits a new task
#>   Ann: has her turn
#> cook: goes on
#> cook: awaits sleep(0)
#>   Ann: has her turn
#> cook: goes on
