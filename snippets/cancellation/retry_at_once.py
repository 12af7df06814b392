import asyncio


class Shop:
    def __init__(self):
        self.opens = asyncio.get_running_loop().time() + 0.25

    async def buy(self, what):
        await asyncio.sleep(0)
        if asyncio.get_running_loop().time() < self.opens:
            raise ConnectionError("the shop is closed")
        return what


async def fetch(shop):
    for attempt in range(1, 5):
        try:
            return await shop.buy("salt")
        except ConnectionError as error:
            print(f"  attempt {attempt}: {error}")
    raise ConnectionError("four attempts failed")


async def main():
    try:
        print(f"cook: has {await fetch(Shop())}")
    except ConnectionError as error:
        print(f"cook: {type(error).__name__}: {error}")


asyncio.run(main())
#>   attempt 1: the shop is closed
#>   attempt 2: the shop is closed
#>   attempt 3: the shop is closed
#>   attempt 4: the shop is closed
#> cook: ConnectionError: four attempts failed
