import asyncio


class Kitchen:
    async def __aenter__(self):
        self.loop = asyncio.get_running_loop()
        return self

    async def __aexit__(self, *exception):
        self.loop.call_soon(print, "  kitchen: closed")
        await asyncio.sleep(0)


async def main():
    async with Kitchen():
        print("cook: cooks")


asyncio.run(main())
print("cook: goes home")
#> cook: cooks
#>   kitchen: closed
#> cook: goes home
