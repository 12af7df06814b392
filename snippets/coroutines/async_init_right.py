import asyncio


class Kitchen:
    def __init__(self, stove):
        self.stove = stove

    @classmethod
    async def open(cls):
        await asyncio.sleep(0)
        return cls("hot stove")

    async def __aenter__(self):
        await asyncio.sleep(0)
        self.stove = "hot stove"
        return self

    async def __aexit__(self, *problem):
        await asyncio.sleep(0)
        self.stove = "cold stove"

    async def price(self, dish):
        await asyncio.sleep(0)
        return {"tea": 2, "rice": 3}[dish]


async def call(function):
    return await function()


async def main():
    kitchen = await Kitchen.open()
    print(f"cook: opened, with a {kitchen.stove}")
    async with Kitchen("cold stove") as kitchen:
        print(f"cook: entered, with a {kitchen.stove}")
    print(f"cook: left, with a {kitchen.stove}")
    print(f"cook: the tea is {await kitchen.price('tea')}")
    rice = await call(lambda: kitchen.price("rice"))
    print(f"cook: the rice is {rice}")


asyncio.run(main())
#> cook: opened, with a hot stove
#> cook: entered, with a hot stove
#> cook: left, with a cold stove
#> cook: the tea is 2
#> cook: the rice is 3
