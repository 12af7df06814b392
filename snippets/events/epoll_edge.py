import select
import socket

if not hasattr(select, "epoll"):
    raise SystemExit("epoll exists only on Linux")


def watch(mode, flags):
    ann, cook = socket.socketpair()
    with ann, cook, select.epoll() as poller:
        poller.register(cook, flags)
        ann.sendall(b"tea and rice")
        for _ in range(2):
            if poller.poll(0):
                print(f"{mode}: ready, reads {cook.recv(4)!r}")
            else:
                print(f"{mode}: silent")
        ann.sendall(b" and soup")
        print("  Ann: sends more")
        if poller.poll(0):
            print(f"{mode}: ready, reads {cook.recv(100)!r}")


watch("level", select.EPOLLIN)
watch("edge", select.EPOLLIN | select.EPOLLET)

# /// script
# [tool.guide]
# systems = ["Linux"]
# unrunnable = "system"
# ///
#> level: ready, reads b'tea '
#> level: ready, reads b'and '
#>   Ann: sends more
#> level: ready, reads b'rice and soup'
#> edge: ready, reads b'tea '
#> edge: silent
#>   Ann: sends more
#> edge: ready, reads b'and rice and soup'
