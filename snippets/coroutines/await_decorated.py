import asyncio
import functools


def too_early(make):
    @functools.wraps(make)
    def wrapper(dish):
        print("  stove: on")
        result = make(dish)
        print("  stove: off")
        return result

    return wrapper


def in_time(make):
    @functools.wraps(make)
    async def wrapper(dish):
        print("  stove: on")
        result = await make(dish)
        print("  stove: off")
        return result

    return wrapper


async def cook(dish):
    print(f"  {dish}: boils")
    return dish


async def main():
    for decorator in [too_early, in_time]:
        print(f"main: {decorator.__name__}")
        print(f"main: has {await decorator(cook)('tea')}")


asyncio.run(main())
#> main: too_early
#>   stove: on
#>   stove: off
#>   tea: boils
#> main: has tea
#> main: in_time
#>   stove: on
#>   tea: boils
#>   stove: off
#> main: has tea
