import asyncio


class Naive:
    def __init__(self, seconds):
        self.seconds = seconds

    async def __aenter__(self):
        loop, task = asyncio.get_running_loop(), asyncio.current_task()
        self.timer = loop.call_later(self.seconds, task.cancel)

    async def __aexit__(self, kind, error, traceback):
        self.timer.cancel()
        if kind is asyncio.CancelledError:
            raise TimeoutError from error


async def cook():
    for turn in range(1, 3):
        try:
            async with Naive(0.3):
                print(f"  soup: turn {turn}")
                await asyncio.sleep(0.1)
                print(f"  soup: turn {turn} done")
                return
        except TimeoutError:
            print(f"  soup: turn {turn} was too slow")


async def main():
    soup = asyncio.create_task(cook(), name="soup")
    await asyncio.sleep(0)
    print("cook: cancels the soup")
    soup.cancel()
    await asyncio.wait([soup])
    print(f"cook: soup is cancelled: {soup.cancelled()}")


asyncio.run(main())
#>   soup: turn 1
#> cook: cancels the soup
#>   soup: turn 1 was too slow
#>   soup: turn 2
#>   soup: turn 2 done
#> cook: soup is cancelled: False
