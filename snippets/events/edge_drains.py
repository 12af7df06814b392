import select
import socket

ann, cook = socket.socketpair()
cook.setblocking(False)
poller = select.epoll()
poller.register(cook, select.EPOLLIN | select.EPOLLET)


def drain():
    while True:
        try:
            data = cook.recv(4)
        except BlockingIOError:
            print("cook: BlockingIOError, so the buffer is empty")
            return
        print(f"cook: reads {data}")
        if not data:
            return


ann.sendall(b"tea;rice;")
print("  Ann: orders two dishes, and waits")
while poller.poll(0.1):
    print("epoll: ready, once")
    drain()
print("cook: nobody is ready, and nothing is left")

poller.close()
ann.close()
cook.close()

# /// script
# [tool.guide]
# systems = ["Linux"]
# unrunnable = "system"
# ///
#>   Ann: orders two dishes, and waits
#> epoll: ready, once
#> cook: reads b'tea;'
#> cook: reads b'rice'
#> cook: reads b';'
#> cook: BlockingIOError, so the buffer is empty
#> cook: nobody is ready, and nothing is left
