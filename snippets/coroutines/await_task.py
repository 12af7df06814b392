import time
from heapq import heappop, heappush
from itertools import count

timers, serial = [], count()


def call_later(seconds, callback):
    heappush(timers, (time.monotonic() + seconds, next(serial), callback))


class Future:
    def __init__(self):
        self.done, self.callbacks = False, []

    def set_result(self, result=None):
        self.done, self.result = True, result
        for callback in self.callbacks:
            call_later(0, callback)

    def __await__(self):
        if not self.done:
            yield self
        return self.result


class Task(Future):
    def __init__(self, coroutine):
        super().__init__()
        self.coroutine = coroutine
        call_later(0, self.step)

    def step(self):
        try:
            future = self.coroutine.send(None)
            future.callbacks.append(self.step)
        except StopIteration as stop:
            self.set_result(stop.value)


def sleep(seconds):
    future = Future()
    call_later(seconds, future.set_result)
    return future


def run(coroutine):
    task = Task(coroutine)
    while not task.done:
        when, _, callback = heappop(timers)
        time.sleep(max(0, when - time.monotonic()))
        callback()


async def cook(dish, seconds):
    print(f"  {dish}: on the stove")
    await sleep(seconds)
    print(f"  {dish}: done")
    return f"a bowl of {dish}"


async def main():
    soup = Task(cook("soup", 0.3))
    rice = Task(cook("rice", 0.2))
    print("cook: made two tasks, neither has run")
    print(f"cook: serves {await soup}")
    print(f"cook: serves {await rice}")


run(main())
#> cook: made two tasks, neither has run
#>   soup: on the stove
#>   rice: on the stove
#>   rice: done
#>   soup: done
#> cook: serves a bowl of soup
#> cook: serves a bowl of rice
