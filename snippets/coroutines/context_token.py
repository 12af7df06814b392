import asyncio
from contextlib import contextmanager
from contextvars import ContextVar

eater = ContextVar("eater", default="nobody")


@contextmanager
def serving(name):
    token = eater.set(name)
    try:
        yield
    finally:
        eater.reset(token)


async def eat():
    await asyncio.sleep(0)
    print(f"  {eater.get()}: eats")


async def main():
    with serving("Ann"):
        await eat()
        with serving("Bo"):
            await eat()
        await eat()
    print(f"cook: serves {eater.get()}")


asyncio.run(main())
#>   Ann: eats
#>   Bo: eats
#>   Ann: eats
#> cook: serves nobody
