import socket
import time
from collections import deque
from heapq import heappop, heappush
from itertools import count
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector


class Loop:
    def __init__(self):
        self.ready = deque()
        self.timers = []
        self.serial = count()
        self.selector = DefaultSelector()

    def run(self, *tasks):
        self.ready.extend(tasks)
        while self.ready or self.timers or self.selector.get_map():
            if self.ready:
                self.step(self.ready.popleft())
            else:
                self.wait()

    def step(self, task):
        try:
            request, what = task.send(None)
            if request == "sleep":
                when = time.monotonic() + what
                heappush(self.timers, (when, next(self.serial), task))
            else:
                self.selector.register(what, request, task)
        except StopIteration:
            return
        except Exception as error:
            print(f"loop: {task.__name__} failed: {error!r}")

    def wait(self):
        timeout = None
        if self.timers:
            timeout = max(0, self.timers[0][0] - time.monotonic())
        for key, _ in self.selector.select(timeout):
            self.selector.unregister(key.fileobj)
            self.ready.append(key.data)
        while self.timers and self.timers[0][0] <= time.monotonic():
            self.ready.append(heappop(self.timers)[-1])


def serve(sock):
    with sock:
        yield EVENT_READ, sock
        dish = sock.recv(100).decode()
        print(f"cook: starts {dish}")
        yield "sleep", MENU[dish]
        yield EVENT_WRITE, sock
        sock.sendall(dish.encode())


def eat(name, dish, sock):
    with sock:
        sock.sendall(dish.encode())
        yield EVENT_READ, sock
        print(f"  {name}: gets {sock.recv(100)!r}")


MENU = {"tea": 0.1, "rice": 0.2, "soup": 0.3}
tasks = []
for name, dish in ("Ann", "soup"), ("Bo", "rice"), ("Cy", "pizza"):
    eater, cook = socket.socketpair()
    tasks += serve(cook), eat(name, dish, eater)
Loop().run(*tasks)

# /// script
# [tool.guide]
# unrunnable = "sockets"
# ///
#> cook: starts soup
#> cook: starts rice
#> cook: starts pizza
#> loop: serve failed: KeyError('pizza')
#>   Cy: gets b''
#>   Bo: gets b'rice'
#>   Ann: gets b'soup'
