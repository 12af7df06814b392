import select
import socket
import threading

import gevent
from gevent.socket import wait_read


def wait_in_c(fd):
    select.select([fd], [], [])


def query(wait):
    connection, database = socket.socketpair()
    with connection, database:
        reply = threading.Timer(0.2, database.sendall, [b"42 rows"])
        reply.start()
        wait(connection.fileno())
        print(f"  driver: {connection.recv(100).decode()}")
        reply.join()


def bell():
    for ring in 1, 2:
        print(f"  bell: rings {ring}")
        gevent.sleep(0)


for wait in [wait_in_c, wait_read]:
    print(f"cook: a query, and the driver waits with {wait.__name__}")
    ringing = gevent.spawn(bell)
    query(wait)
    ringing.join()

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "greenlet"
# ///
#> cook: a query, and the driver waits with wait_in_c
#>   driver: 42 rows
#>   bell: rings 1
#>   bell: rings 2
#> cook: a query, and the driver waits with wait_read
#>   bell: rings 1
#>   bell: rings 2
#>   driver: 42 rows
