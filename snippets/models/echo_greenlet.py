from collections import deque
from functools import partial
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector

from echo_guests import guests
from greenlet import getcurrent, greenlet

selector = DefaultSelector()
ready = deque()
loop = getcurrent()


def run():
    while ready or selector.get_map():
        if ready:
            ready.popleft()()
        else:
            for key, _ in selector.select():
                selector.unregister(key.fileobj)
                ready.append(key.data)


def spawn(function, *args):
    ready.append(partial(greenlet(function, loop).switch, *args))


def wait(sock, event):
    selector.register(sock, event, getcurrent().switch)
    loop.switch()


def accept(sock):
    wait(sock, EVENT_READ)
    conn, address = sock.accept()
    conn.setblocking(False)
    return conn, address


def recv(sock):
    wait(sock, EVENT_READ)
    return sock.recv(100)


def sendall(sock, data):
    while data:
        wait(sock, EVENT_WRITE)
        data = data[sock.send(data) :]


def serve(conn):
    with conn:
        rest = b""
        while data := recv(conn):
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                print(f"  cook: echoes {line.decode()}")
                sendall(conn, line + b"\n")


def cook(listener):
    for _ in range(2):
        conn, _ = accept(listener)
        spawn(serve, conn)


with guests() as listener:
    spawn(cook, listener)
    run()

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "greenlet"
# ///
#>   cook: echoes Bo: 茶
#> Bo: is my echo here? True
#>   cook: echoes Ann: 汤
#> Ann: hears Ann: 汤
#> Bo: hears Bo: 茶
