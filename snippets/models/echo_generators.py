from collections import deque
from contextlib import suppress
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector

from echo_guests import guests

selector = DefaultSelector()
ready = deque()


def run():
    while ready or selector.get_map():
        if ready:
            with suppress(StopIteration):
                task = ready.popleft()
                selector.register(*next(task), task)
        else:
            for key, _ in selector.select():
                selector.unregister(key.fileobj)
                ready.append(key.data)


def accept(sock):
    yield sock, EVENT_READ
    conn, address = sock.accept()
    conn.setblocking(False)
    return conn, address


def recv(sock):
    yield sock, EVENT_READ
    return sock.recv(100)


def sendall(sock, data):
    while data:
        yield sock, EVENT_WRITE
        data = data[sock.send(data) :]


def serve(conn):
    with conn:
        rest = b""
        while data := (yield from recv(conn)):
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                print(f"  cook: echoes {line.decode()}")
                yield from sendall(conn, line + b"\n")


def cook(listener):
    for _ in range(2):
        conn, _ = yield from accept(listener)
        ready.append(serve(conn))


with guests() as listener:
    ready.append(cook(listener))
    run()

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "sockets"
# ///
#>   cook: echoes Bo: 茶
#> Bo: is my echo here? True
#>   cook: echoes Ann: 汤
#> Ann: hears Ann: 汤
#> Bo: hears Bo: 茶
