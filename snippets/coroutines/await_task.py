import time
from collections import deque
from heapq import heappop, heappush
from itertools import count

ready, timers, serial = deque(), [], count()


class Future:
    def __init__(self):
        self.done, self.error, self.callbacks = False, None, []

    def finish(self, result=None, error=None):
        self.done, self.result, self.error = True, result, error
        ready.extend(self.callbacks)

    def __await__(self):
        if not self.done:
            yield self
        if self.error:
            raise self.error
        return self.result


class Task(Future):
    def __init__(self, coroutine):
        super().__init__()
        self.coroutine = coroutine
        ready.append(self.step)

    def step(self):
        try:
            self.coroutine.send(None).callbacks.append(self.step)
        except StopIteration as stop:
            self.finish(stop.value)
        except Exception as error:
            self.finish(error=error)


def sleep(seconds):
    future = Future()
    heappush(timers, (time.monotonic() + seconds, next(serial), future.finish))
    return future


def run(task):
    while not task.done:
        while timers and (not ready or timers[0][0] <= time.monotonic()):
            when, _, callback = heappop(timers)
            time.sleep(max(0, when - time.monotonic()))
            ready.append(callback)
        ready.popleft()()


async def cook(dish):
    print(f"  {dish}: ordered")
    await sleep({"soup": 0.3, "rice": 0.2}[dish])
    print(f"  {dish}: done")


async def main():
    tasks = [Task(cook(dish)) for dish in ("soup", "pizza", "rice")]
    print("cook: made three tasks, none has run")
    for task in tasks:
        await task


dinner = Task(main())
run(dinner)
print(f"cook: has no {dinner.error}")
#> cook: made three tasks, none has run
#>   soup: ordered
#>   pizza: ordered
#>   rice: ordered
#>   rice: done
#>   soup: done
#> cook: has no 'pizza'
