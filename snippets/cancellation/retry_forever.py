import asyncio


class Shop:
    calls = 0

    async def buy(self, what):
        self.calls += 1
        await asyncio.sleep(0)
        raise ConnectionError("the shop is closed")


async def fetch(shop):
    while True:
        try:
            return await shop.buy("salt")
        except ConnectionError:
            pass


async def main():
    shop = Shop()
    try:
        async with asyncio.timeout(0.1):
            await fetch(shop)
    except TimeoutError:
        print("cook: still no salt after 0.1 s")
    print(f"shop: was called more than 100 times: {shop.calls > 100}")


asyncio.run(main())

# /// script
# [tool.guide]
# unrecorded = "time"
# ///
#> cook: still no salt after 0.1 s
#> shop: was called more than 100 times: True
