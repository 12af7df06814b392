import asyncio
import logging
import time


class Slow(logging.Handler):
    def __init__(self):
        super().__init__(logging.WARNING)
        self.turns = 0

    def emit(self, record):
        self.turns += record.getMessage().startswith("Executing")


def run_strictly(coroutine):
    slow = Slow()
    logging.getLogger("asyncio").addHandler(slow)
    try:
        asyncio.run(coroutine, debug=True)
    finally:
        logging.getLogger("asyncio").removeHandler(slow)
    assert not slow.turns, f"turns that held the loop: {slow.turns}"


async def waits():
    await asyncio.sleep(0.2)


async def blocks():
    time.sleep(0.2)


for test in (waits, blocks):
    try:
        run_strictly(test())
        print(f"{test.__name__}: passed")
    except AssertionError as error:
        print(f"{test.__name__}: failed: {error}")
#> waits: passed
#> blocks: failed: turns that held the loop: 1
