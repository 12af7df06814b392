import asyncio


class Scope:
    async def __aenter__(self):
        self.task = asyncio.current_task()
        self.open, self.requests = True, 0
        self.before = self.task.cancelling()
        return self

    def cancel(self):
        if self.open:
            self.requests += 1
            self.task.cancel()
            asyncio.get_running_loop().call_soon(self.cancel)

    async def __aexit__(self, kind, error, traceback):
        self.open = False
        for _ in range(self.requests):
            self.task.uncancel()
        alone = self.requests and self.task.cancelling() == self.before
        return alone and kind is asyncio.CancelledError


async def stir():
    for turn in range(1, 4):
        try:
            await asyncio.sleep(0.1)
            print(f"  soup: turn {turn} done")
        except BaseException as error:
            print(f"  soup: turn {turn} ignores {type(error).__name__}")


async def main():
    async with Scope() as scope:
        asyncio.get_running_loop().call_later(0.05, scope.cancel)
        await stir()
        await asyncio.sleep(0.1)
        print("cook: stirred to the end")
    print("cook: the scope is over")


asyncio.run(main())
#>   soup: turn 1 ignores CancelledError
#>   soup: turn 2 ignores CancelledError
#>   soup: turn 3 ignores CancelledError
#> cook: the scope is over
