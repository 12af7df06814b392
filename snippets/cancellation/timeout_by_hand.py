import asyncio
import time


class Timeout:
    def __init__(self, seconds):
        self.seconds = seconds

    async def __aenter__(self):
        self.expired = False
        self.task = asyncio.current_task()
        self.before = self.task.cancelling()
        loop = asyncio.get_running_loop()
        self.timer = loop.call_later(self.seconds, self.expire)

    def expire(self):
        self.expired = True
        self.task.cancel()

    async def __aexit__(self, kind, error, traceback):
        self.timer.cancel()
        if self.expired:
            mine = self.task.uncancel() <= self.before
            if mine and kind is asyncio.CancelledError:
                raise TimeoutError from error


async def cook(seconds):
    try:
        async with Timeout(0.1):
            print("  soup: begins")
            await asyncio.sleep(seconds)
            print("  soup: done")
    except TimeoutError:
        print("  soup: too slow, so there is tea")


async def main():
    await cook(0)
    await cook(0.3)

    soup = asyncio.create_task(cook(0.3), name="soup")
    asyncio.get_running_loop().call_later(0.1, soup.cancel)
    await asyncio.sleep(0)
    time.sleep(0.2)
    print("cook: the timeout and a cancel, both at once")
    await asyncio.wait([soup])
    print(f"cook: soup is cancelled: {soup.cancelled()}")


asyncio.run(main())
#>   soup: begins
#>   soup: done
#>   soup: begins
#>   soup: too slow, so there is tea
#>   soup: begins
#> cook: the timeout and a cancel, both at once
#> cook: soup is cancelled: True
