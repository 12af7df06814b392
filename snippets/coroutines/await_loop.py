import time
from collections import deque
from heapq import heappop, heappush
from itertools import count


class Loop:
    def __init__(self):
        self.ready = deque()
        self.timers = []
        self.serial = count()

    def run(self, *tasks):
        self.ready.extend(tasks)
        while self.ready or self.timers:
            if self.ready:
                self.step(self.ready.popleft())
            else:
                self.wait()

    def step(self, task):
        try:
            seconds = task.send(None)
        except StopIteration:
            return
        when = time.monotonic() + seconds
        heappush(self.timers, (when, next(self.serial), task))

    def wait(self):
        when, _, task = heappop(self.timers)
        time.sleep(max(0, when - time.monotonic()))
        self.ready.append(task)


class Sleep:
    def __init__(self, seconds):
        self.seconds = seconds

    def __await__(self):
        yield self.seconds


async def cook(dish, seconds):
    print(f"  {dish}: on the stove")
    await Sleep(seconds)
    print(f"  {dish}: done")


start = time.monotonic()
Loop().run(cook("soup", 0.3), cook("rice", 0.2), cook("tea", 0.1))
print(f"cook: dinner took {time.monotonic() - start:.1f} s")

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#>   soup: on the stove
#>   rice: on the stove
#>   tea: on the stove
#>   tea: done
#>   rice: done
#>   soup: done
#> cook: dinner took 0.3 s
