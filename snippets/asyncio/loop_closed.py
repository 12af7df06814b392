import asyncio


class Kitchen:
    def __init__(self):
        self.loop = asyncio.get_running_loop()

    async def close(self):
        self.loop.call_soon(print, "  kitchen: closed")
        await asyncio.sleep(0)


async def open_kitchen():
    return Kitchen()


kitchen = asyncio.run(open_kitchen())
print("cook: cooks")
try:
    asyncio.run(kitchen.close())
except RuntimeError as error:
    print(f"cook: {type(error).__name__}: {error}")
#> cook: cooks
#> cook: RuntimeError: Event loop is closed
