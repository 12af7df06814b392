import asyncio


class Orders:
    def __init__(self, dishes):
        self.dishes = list(dishes)

    def __aiter__(self):
        return self

    async def __anext__(self):
        await asyncio.sleep(0)
        if not self.dishes:
            raise StopAsyncIteration
        return self.dishes.pop(0)


async def orders(dishes):
    for dish in dishes:
        await asyncio.sleep(0)
        yield dish


async def main():
    print("cook: takes orders from an object")
    async for dish in Orders(["tea", "rice"]):
        print(f"  {dish}: ordered")
    print("cook: takes orders from an async generator")
    async for dish in orders(["tea", "rice"]):
        print(f"  {dish}: ordered")
    print("cook: takes orders by hand")
    source = aiter(orders(["tea"]))
    while (dish := await anext(source, None)) is not None:
        print(f"  {dish}: ordered")


asyncio.run(main())
#> cook: takes orders from an object
#>   tea: ordered
#>   rice: ordered
#> cook: takes orders from an async generator
#>   tea: ordered
#>   rice: ordered
#> cook: takes orders by hand
#>   tea: ordered
