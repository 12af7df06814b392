import asyncio


class Kitchen:
    def __init__(self):
        self.pots = []

    async def order(self, dish):
        self.pots.append(dish)
        await asyncio.sleep(0)
        if len(self.pots) == 1:
            raise ConnectionError("the answer got lost")
        return f"{dish} is on the stove"


async def order(kitchen):
    for attempt in range(1, 4):
        try:
            return await kitchen.order("soup")
        except ConnectionError as error:
            print(f"  attempt {attempt}: {error}")


async def main():
    kitchen = Kitchen()
    print(f"Ann: {await order(kitchen)}")
    print(f"kitchen: {kitchen.pots}")


asyncio.run(main())
#>   attempt 1: the answer got lost
#> Ann: soup is on the stove
#> kitchen: ['soup', 'soup']
