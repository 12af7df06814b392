import asyncio
import threading

go_on = threading.Event()


def boil():
    print("  soup: begins, in a thread")
    go_on.wait()
    print("  soup: done, nobody waits for it")


async def main():
    try:
        async with asyncio.timeout(0.1):
            await asyncio.to_thread(boil)
    except TimeoutError:
        print("cook: gives up after 0.1 s")
    print("cook: main is over")
    go_on.set()


asyncio.run(main())
print("cook: run is over")

# /// script
# [tool.guide]
# unrunnable = "threads"
# ///
#>   soup: begins, in a thread
#> cook: gives up after 0.1 s
#> cook: main is over
#>   soup: done, nobody waits for it
#> cook: run is over
