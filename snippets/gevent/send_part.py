import gevent
from gevent import socket

SOUP = b"." * 10_000_000


def eat(sock):
    eaten = 0
    while data := sock.recv(100_000):
        eaten += len(data)
    return eaten


ann, cook = socket.socketpair()
with ann, cook:
    sent = cook.send(SOUP)
    print(f"cook: send took all of the soup: {sent == len(SOUP)}")

ann, cook = socket.socketpair()
with ann:
    eater = gevent.spawn(eat, ann)
    with cook:
        cook.sendall(SOUP)
    print(f"Ann: ate all of the soup: {eater.get() == len(SOUP)}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: send took all of the soup: False
#> Ann: ate all of the soup: True
