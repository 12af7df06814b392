import asyncio


async def cook():
    return "tea"


async def courses():
    yield "tea"


async def plain_for():
    for dish in courses():
        print(dish)


async def async_for():
    async for dish in ["tea"]:
        print(dish)


async def run_inside(coroutine):
    asyncio.run(coroutine)


async def use_as_value(coroutine):
    print("hot " + coroutine)


async def await_plain():
    await "tea"


def attempt(what, coroutine):
    try:
        asyncio.run(coroutine)
    except (TypeError, RuntimeError) as error:
        print(f"{what}: {type(error).__name__}")
        print(f"  {error}")


attempt("plain for", plain_for())
attempt("async for", async_for())
for wrong in run_inside, use_as_value:
    tea = cook()
    attempt(wrong.__name__, wrong(tea))
    tea.close()
try:
    asyncio.run(await_plain())
except TypeError as error:
    print(f"await a str: TypeError, names 'str': {'str' in str(error)}")
try:
    compile("def dinner():\n    await cook()", "dinner", "exec")
except SyntaxError as error:
    print(f"await in def: SyntaxError: {error.msg}")
#> plain for: TypeError
#>   'async_generator' object is not iterable
#> async for: TypeError
#>   'async for' requires an object with __aiter__ method, got list
#> run_inside: RuntimeError
#>   asyncio.run() cannot be called from a running event loop
#> use_as_value: TypeError
#>   can only concatenate str (not "coroutine") to str
#> await a str: TypeError, names 'str': True
#> await in def: SyntaxError: 'await' outside async function
