import asyncio
import resource
import socket

_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (100, hard))


async def guest(door):
    await door.wait()


async def main():
    door = asyncio.Event()
    guests = [asyncio.create_task(guest(door)) for _ in range(1_000)]
    await asyncio.sleep(0)
    print(f"cook: {len(guests):,} coroutines wait")

    sockets = []
    try:
        while True:
            sockets.append(socket.socket())
    except OSError as error:
        print(f"cook: 100 sockets or more? {len(sockets) >= 100}")
        print(f"cook: the next one fails: {error.strerror}")
    for each in sockets:
        each.close()

    door.set()
    await asyncio.gather(*guests)
    print("cook: every coroutine came to its end")


asyncio.run(main())

# /// script
# [tool.guide]
# unrecorded = "long"
# systems = ["Linux", "Darwin"]
# unrunnable = "system"
# ///
#> cook: 1,000 coroutines wait
#> cook: 100 sockets or more? False
#> cook: the next one fails: Too many open files
#> cook: every coroutine came to its end
