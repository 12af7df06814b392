import asyncio


class Till:
    def __init__(self):
        self.lock = asyncio.Lock()
        self.total = 0

    async def add(self, coins):
        async with self.lock:
            self._add(coins)

    async def add_two(self, one, other):
        async with self.lock:
            print("  till: add_two has the lock")
            self._add(one)
            self._add(other)

    def _add(self, coins):
        self.total += coins
        print(f"  till: {coins} more, total is {self.total}")


async def main():
    till = Till()
    await till.add(1)
    await till.add_two(2, 3)
    print(f"cook: total is {till.total}")


asyncio.run(main())
#>   till: 1 more, total is 1
#>   till: add_two has the lock
#>   till: 2 more, total is 3
#>   till: 3 more, total is 6
#> cook: total is 6
