from gevent import monkey

monkey.patch_all()

import gevent
from echo_guests import guests


def serve(conn):
    with conn:
        rest = b""
        while data := conn.recv(100):
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                print(f"  cook: echoes {line.decode()}")
                conn.sendall(line + b"\n")


def cook(listener):
    for _ in range(2):
        conn, _ = listener.accept()
        gevent.spawn(serve, conn)


with guests() as listener:
    cook(listener)

# /// script
# [tool.guide]
# unrecorded = "network"
# unrunnable = "greenlet"
# ///
#>   cook: echoes Bo: 茶
#> Bo: is my echo here? True
#>   cook: echoes Ann: 汤
#> Ann: hears Ann: 汤
#> Bo: hears Bo: 茶
