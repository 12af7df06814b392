import gevent
from gevent import socket


def serve(sock, polite):
    while data := sock.recv(1):
        print(f"  Ann's byte {data}")
        if polite:
            gevent.sleep(0)


def serve_bo():
    print("  Bo's turn")


for polite in [False, True]:
    ann, server = socket.socketpair()
    with server:
        with ann:
            ann.sendall(b"123")
        print(f"server: polite is {polite}")
        greedy = gevent.spawn(serve, server, polite)
        gevent.joinall([greedy, gevent.spawn(serve_bo)])

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> server: polite is False
#>   Ann's byte b'1'
#>   Ann's byte b'2'
#>   Ann's byte b'3'
#>   Bo's turn
#> server: polite is True
#>   Ann's byte b'1'
#>   Bo's turn
#>   Ann's byte b'2'
#>   Ann's byte b'3'
