import asyncio


async def make_tea():
    print("  tea: boils")
    return "a cup of tea"


async def main():
    print("cook: awaits one coroutine twice")
    tea = make_tea()
    print(f"cook: serves Ann {await tea}")
    try:
        print(f"cook: serves Bo {await tea}")
    except RuntimeError as error:
        print(f"  RuntimeError: {error}")

    print("cook: awaits one task twice")
    tea = asyncio.create_task(make_tea(), name="tea")
    print(f"cook: serves Ann {await tea}")
    print(f"cook: serves Bo {await tea}")


asyncio.run(main())
#> cook: awaits one coroutine twice
#>   tea: boils
#> cook: serves Ann a cup of tea
#>   RuntimeError: cannot reuse already awaited coroutine
#> cook: awaits one task twice
#>   tea: boils
#> cook: serves Ann a cup of tea
#> cook: serves Bo a cup of tea
