import asyncio


class KitchenLoop(asyncio.SelectorEventLoop):
    def close(self):
        print("  loop: closes")
        super().close()


async def cook():
    loop = asyncio.get_running_loop()
    print(f"  soup: cooked in a {type(loop).__name__}")


with asyncio.Runner(loop_factory=KitchenLoop) as runner:
    runner.run(cook())
    print("cook: the loop is of my own kind")
#>   soup: cooked in a KitchenLoop
#> cook: the loop is of my own kind
#>   loop: closes
