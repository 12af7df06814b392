import time
from collections import deque
from heapq import heappop, heappush
from itertools import count


class Loop:
    def __init__(self):
        self.ready = deque()
        self.timers = []
        self.serial = count()

    def call_soon(self, callback, *args):
        self.ready.append((callback, args))

    def call_later(self, seconds, callback, *args):
        when = time.monotonic() + seconds
        heappush(self.timers, (when, next(self.serial), callback, args))

    def run(self):
        while self.ready or self.timers:
            if not self.ready:
                time.sleep(max(0, self.timers[0][0] - time.monotonic()))
            while self.timers and self.timers[0][0] <= time.monotonic():
                _, _, callback, args = heappop(self.timers)
                self.call_soon(callback, *args)
            for _ in range(len(self.ready)):
                callback, args = self.ready.popleft()
                callback(*args)


def start(dish, seconds):
    print(f"  {dish}: on the stove")
    loop.call_later(seconds, finish, dish)


def finish(dish):
    print(f"  {dish}: done")


loop = Loop()
loop.call_soon(start, "soup", 0.3)
loop.call_soon(start, "rice", 0.2)
loop.call_soon(start, "tea", 0.1)
print("cook: three callbacks wait, none has run")
loop.run()
print("cook: nothing left to wait for")
#> cook: three callbacks wait, none has run
#>   soup: on the stove
#>   rice: on the stove
#>   tea: on the stove
#>   tea: done
#>   rice: done
#>   soup: done
#> cook: nothing left to wait for
