import socket
import time
from heapq import heappop, heappush
from itertools import count
from selectors import EVENT_READ, DefaultSelector


class Loop:
    def __init__(self):
        self.timers = []
        self.serial = count()
        self.selector = DefaultSelector()

    def call_later(self, seconds, callback, *args):
        when = time.monotonic() + seconds
        heappush(self.timers, (when, next(self.serial), callback, args))

    def call_when_readable(self, sock, callback, *args):
        self.selector.register(sock, EVENT_READ, (callback, args))

    def run(self):
        while self.timers or self.selector.get_map():
            timeout = None
            if self.timers:
                timeout = max(0, self.timers[0][0] - time.monotonic())
            ready = []
            for key, _ in self.selector.select(timeout):
                self.selector.unregister(key.fileobj)
                ready.append(key.data)
            while self.timers and self.timers[0][0] <= time.monotonic():
                ready.append(heappop(self.timers)[2:])
            for callback, args in ready:
                callback(*args)


def got_order(sock):
    dish = sock.recv(100).decode()
    print(f"cook: starts {dish}")
    loop.call_later(MENU[dish], cooked, sock, dish)


def cooked(sock, dish):
    sock.sendall(dish.encode())
    sock.close()


def eat(sock, name):
    print(f"  {name}: gets {sock.recv(100).decode()}")
    sock.close()


MENU = {"tea": 0.1, "rice": 0.2, "soup": 0.3}
loop = Loop()
for name, dish in ("Ann", "soup"), ("Bo", "rice"), ("Cy", "tea"):
    eater, cook = socket.socketpair()
    loop.call_when_readable(cook, got_order, cook)
    loop.call_when_readable(eater, eat, eater, name)
    eater.sendall(dish.encode())
loop.run()

# /// script
# [tool.guide]
# unrunnable = "sockets"
# ///
#> cook: starts soup
#> cook: starts rice
#> cook: starts tea
#>   Cy: gets tea
#>   Bo: gets rice
#>   Ann: gets soup
