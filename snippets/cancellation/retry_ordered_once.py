import asyncio
import itertools

numbers = itertools.count(1)


class Kitchen:
    def __init__(self):
        self.pots = {}

    async def order(self, number, dish):
        known = number in self.pots
        self.pots[number] = dish
        await asyncio.sleep(0)
        if not known:
            raise ConnectionError("the answer got lost")
        return f"{dish} is on the stove"


async def order(kitchen):
    number = next(numbers)
    for attempt in range(1, 4):
        try:
            return await kitchen.order(number, "soup")
        except ConnectionError as error:
            print(f"  attempt {attempt}: {error}")


async def main():
    kitchen = Kitchen()
    print(f"Ann: {await order(kitchen)}")
    print(f"kitchen: {kitchen.pots}")


asyncio.run(main())
#>   attempt 1: the answer got lost
#> Ann: soup is on the stove
#> kitchen: {1: 'soup'}
