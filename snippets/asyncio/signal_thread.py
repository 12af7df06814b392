import asyncio
import signal
import threading

go_home = threading.Event()


def wash_up():
    print("  Bo: washes up, in a thread")
    while not go_home.wait(timeout=0.05):
        pass
    print("  Bo: goes home")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.to_thread(wash_up)
    finally:
        print("cook: tells Bo to stop")
        go_home.set()


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("cook: Ctrl-C has ended the run")

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#>   Bo: washes up, in a thread
#> cook: tells Bo to stop
#>   Bo: goes home
#> cook: Ctrl-C has ended the run
