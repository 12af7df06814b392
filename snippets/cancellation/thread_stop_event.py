import asyncio
import threading


def boil(stop):
    print("  soup: begins, in a thread")
    while not stop.wait(0.05):
        pass  # one stir of the soup
    print("  soup: asked to stop, stove off")


async def cook():
    stop = threading.Event()
    soup = asyncio.create_task(asyncio.to_thread(boil, stop), name="soup")
    try:
        await asyncio.wait([soup])
    except asyncio.CancelledError:
        stop.set()
        await soup
        raise


async def main():
    try:
        async with asyncio.timeout(0.1):
            await cook()
    except TimeoutError:
        print("cook: gives up, and no thread is left")


asyncio.run(main())

# /// script
# [tool.guide]
# unrunnable = "threads"
# unrecorded = "threads"
# ///
#>   soup: begins, in a thread
#>   soup: asked to stop, stove off
#> cook: gives up, and no thread is left
