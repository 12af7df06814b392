import asyncio


async def orders():
    yield "tea"


async def all_orders():
    return ["tea"]


async def main():
    print("cook: for over an async generator")
    try:
        for dish in orders():
            print(f"  {dish}")
    except TypeError as error:
        print(f"  {error}")
    for source in (["tea"], all_orders()):
        print(f"cook: async for over a {type(source).__name__}")
        try:
            async for dish in source:
                print(f"  {dish}")
        except TypeError as error:
            print(f"  {error}")

    print("cook: each with its own")
    async for dish in orders():
        print(f"  {dish} from the async generator")
    for dish in await source:
        print(f"  {dish} from the list that the coroutine returns")


asyncio.run(main())
#> cook: for over an async generator
#>   'async_generator' object is not iterable
#> cook: async for over a list
#>   'async for' requires an object with __aiter__ method, got list
#> cook: async for over a coroutine
#>   'async for' requires an object with __aiter__ method, got coroutine
#> cook: each with its own
#>   tea from the async generator
#>   tea from the list that the coroutine returns
