import asyncio
import threading
import time


async def guest(ring_by):
    loop = asyncio.get_running_loop()
    bell = asyncio.Event()
    loop.call_later(0.5, print, "  (the loop wakes for another reason)")
    start = time.perf_counter()
    threading.Timer(0.1, ring_by, [loop, bell]).start()
    await bell.wait()
    print(f"  Ann: heard it after {time.perf_counter() - start:.1f} s")


def directly(loop, bell):
    bell.set()


def through_the_loop(loop, bell):
    loop.call_soon_threadsafe(bell.set)


for ring_by in (directly, through_the_loop):
    print(f"Bo: rings from another thread, {ring_by.__name__}")
    asyncio.run(guest(ring_by))

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#> Bo: rings from another thread, directly
#>   Ann: heard it after 0.5 s
#>   (the loop wakes for another reason)
#> Bo: rings from another thread, through_the_loop
#>   Ann: heard it after 0.1 s
