import heapq
import time
from collections import deque
from functools import partial
from itertools import count
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector

from greenlet import getcurrent, greenlet

ready, timers, number = deque(), [], count()
selector = DefaultSelector()


class Job(greenlet):
    def __init__(self, function, *args):
        super().__init__(parent=hub)
        self.work, self.joiners = partial(function, *args), []
        ready.append(self)

    def run(self):
        try:
            self.value = self.work()
        except Exception as error:
            self.value = error
        finally:
            ready.extend(self.joiners)

    def join(self):
        if not self.dead:
            self.joiners.append(getcurrent())
            hub.switch()


def sleep(seconds):
    due = time.monotonic() + seconds
    heapq.heappush(timers, (due, next(number), getcurrent()))
    hub.switch()


def wait(event, sock):
    selector.register(sock, event, getcurrent())
    hub.switch()


def run():
    while True:
        while ready:
            ready.popleft().switch()
        if not timers and not selector.get_map():
            raise RuntimeError("this would block forever")
        pause = max(0, timers[0][0] - time.monotonic()) if timers else None
        if selector.get_map():
            for key, _ in selector.select(pause):
                selector.unregister(key.fileobj)
                ready.append(key.data)
        else:
            time.sleep(pause)
        while timers and timers[0][0] <= time.monotonic():
            ready.append(heapq.heappop(timers)[2])


hub, spawn = greenlet(run), Job
wait_read = partial(wait, EVENT_READ)
wait_write = partial(wait, EVENT_WRITE)

if __name__ == "__main__":
    try:
        spawn(hub.switch).join()
    except RuntimeError as error:
        print("main:", error)

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> main: this would block forever
