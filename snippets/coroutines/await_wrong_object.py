import asyncio

WORDS = (
    "object {} can't be used in 'await' expression",  # Python 3.11 to 3.13
    "'{}' object can't be awaited",  # since 3.14
)


def boil():
    print("  water: boils")


async def make_tea():
    return "tea"


async def attempt(thing):
    try:
        print(f"  gets {await thing}")
    except TypeError as error:
        kind = type(thing).__name__
        known = str(error) in [words.format(kind) for words in WORDS]
        print(f"  TypeError, a {kind} cannot be awaited: {known}")


async def main():
    print("cook: awaits what an ordinary function returns")
    await attempt(boil())
    print("cook: awaits a list of coroutines")
    dishes = [make_tea(), make_tea()]
    await attempt(dishes)
    print(f"cook: gathers them: {await asyncio.gather(*dishes)}")
    print("cook: awaits a coroutine")
    await attempt(make_tea())


asyncio.run(main())
#> cook: awaits what an ordinary function returns
#>   water: boils
#>   TypeError, a NoneType cannot be awaited: True
#> cook: awaits a list of coroutines
#>   TypeError, a list cannot be awaited: True
#> cook: gathers them: ['tea', 'tea']
#> cook: awaits a coroutine
#>   gets tea
