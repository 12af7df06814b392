import asyncio
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Coroutine,
)
from typing import Any


async def cook(dish: str) -> str:
    return f"hot {dish}"


async def orders() -> AsyncIterator[str]:
    yield "tea"


def start(order: Coroutine[Any, Any, str]) -> asyncio.Task[str]:
    return asyncio.create_task(order, name="order")


async def serve(dish: Awaitable[str]) -> str:
    return await dish


async def twice(make: Callable[[], Awaitable[str]]) -> list[str]:
    return [await make(), await make()]


async def main() -> None:
    rice, task = cook("rice"), start(cook("tea"))
    things = {"cook()": rice, "task": task, "orders()": orders()}
    kinds = (Awaitable, Coroutine, AsyncIterator, AsyncGenerator)
    for name, thing in things.items():
        fits = [kind.__name__ for kind in kinds if isinstance(thing, kind)]
        print(f"{name}: {', '.join(fits)}")
    print(f"cook: serves {await serve(rice)}, {await serve(task)}")
    print(f"cook: serves {await twice(lambda: cook('soup'))}")
    try:
        start(task)
    except TypeError as error:
        print(f"TypeError: {str(error).partition(',')[0]}")


asyncio.run(main())
#> cook(): Awaitable, Coroutine
#> task: Awaitable
#> orders(): AsyncIterator, AsyncGenerator
#> cook: serves hot rice, hot tea
#> cook: serves ['hot soup', 'hot soup']
#> TypeError: a coroutine was expected
