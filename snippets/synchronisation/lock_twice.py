import asyncio


class Till:
    def __init__(self):
        self.lock = asyncio.Lock()
        self.total = 0

    async def add(self, coins):
        async with self.lock:
            self.total += coins
            print(f"  till: {coins} more, total is {self.total}")

    async def add_two(self, one, other):
        async with self.lock:
            print("  till: add_two has the lock")
            await self.add(one)
            await self.add(other)


async def main():
    till = Till()
    await till.add(1)
    try:
        async with asyncio.timeout(0.1):
            await till.add_two(2, 3)
    except TimeoutError:
        print(f"cook: TimeoutError, total is {till.total}")


asyncio.run(main())
#>   till: 1 more, total is 1
#>   till: add_two has the lock
#> cook: TimeoutError, total is 1
