import asyncio
import selectors
import socket


class Watched(selectors.DefaultSelector):
    def select(self, timeout=None):
        most = "for ever" if timeout is None else f"{timeout:.1f} s"
        print(f"loop: asks the system, waits at most: {most}")
        return super().select(timeout)


def order():
    print(f"  cook: reads {cook.recv(100)}")
    loop.remove_reader(cook)
    loop.call_soon(print, "  cook: washes up")
    loop.call_later(0.2, finish)


def finish():
    print("  tea: is ready")
    loop.stop()


ann, cook = socket.socketpair()
loop = asyncio.SelectorEventLoop(Watched())
loop.add_reader(cook, order)
loop.call_soon(ann.send, b"tea")
loop.run_forever()
loop.close()
ann.close()
cook.close()

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrunnable = "sockets"
# ///
#> loop: asks the system, waits at most: 0.0 s
#> loop: asks the system, waits at most: for ever
#>   cook: reads b'tea'
#> loop: asks the system, waits at most: 0.0 s
#>   cook: washes up
#> loop: asks the system, waits at most: 0.2 s
#>   tea: is ready
