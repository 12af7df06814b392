import asyncio


def pep_255():
    yield "a generator"


def pep_342():
    name = yield
    yield f"{name} was sent in"


def pep_380():
    def inner():
        yield "a generator inside a generator"
        return "what the inner one returned"

    result = yield from inner()
    yield f"and {result}"


async def pep_492():
    await asyncio.sleep(0)
    return "async and await"


async def pep_525():
    yield "an asynchronous generator"


async def pep_530():
    return [text + ", in a comprehension" async for text in pep_525()]


print("255:", next(pep_255()))
second = pep_342()
next(second)
print("342:", second.send("a value"))
third = pep_380()
print("380:", next(third))
print("380:", next(third))
print("492:", asyncio.run(pep_492()))
print("525:", asyncio.run(anext(pep_525())))
print("530:", asyncio.run(pep_530()))
#> 255: a generator
#> 342: a value was sent in
#> 380: a generator inside a generator
#> 380: and what the inner one returned
#> 492: async and await
#> 525: an asynchronous generator
#> 530: ['an asynchronous generator, in a comprehension']
