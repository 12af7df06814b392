import asyncio


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    if dish == "rice":
        raise ValueError("rice is burnt")
    return f"a bowl of {dish}"


async def main():
    dishes = {"soup": 0.3, "rice": 0.2, "tea": 0.1}
    outcomes = await asyncio.gather(
        *[cook(dish, seconds) for dish, seconds in dishes.items()],
        return_exceptions=True,
    )
    for dish, outcome in zip(dishes, outcomes, strict=True):
        if isinstance(outcome, BaseException):
            print(f"cook: no {dish}: {outcome!r}")
        else:
            print(f"cook: serves {outcome}")


asyncio.run(main())
#> cook: serves a bowl of soup
#> cook: no rice: ValueError('rice is burnt')
#> cook: serves a bowl of tea
