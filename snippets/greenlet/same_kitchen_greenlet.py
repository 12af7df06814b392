import heapq
import time
from functools import partial

from greenlet import getcurrent, greenlet


def sleep(seconds):
    getcurrent().parent.switch(time.monotonic() + seconds)


def boil(dish, seconds):
    print(f"    {dish}: comes to the boil")
    sleep(seconds)
    return f"hot {dish}"


def cook_dish(dish, seconds):
    print(f"  {dish}: goes on the stove")
    served = boil(dish, seconds)
    print(f"  {served}: is served")


def run(*tasks):
    waiting = [(0, number, task) for number, task in enumerate(tasks)]
    while waiting:
        due, number, task = heapq.heappop(waiting)
        time.sleep(max(0, due - time.monotonic()))
        due = task.switch()
        if task.dead:
            continue
        heapq.heappush(waiting, (due, number, task))


start = time.monotonic()
run(
    greenlet(partial(cook_dish, "rice", 0.2)),
    greenlet(partial(cook_dish, "tea", 0.1)),
)
print(f"cook: is done after {time.monotonic() - start:.1f} s")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrunnable = "greenlet"
# ///
#>   rice: goes on the stove
#>     rice: comes to the boil
#>   tea: goes on the stove
#>     tea: comes to the boil
#>   hot tea: is served
#>   hot rice: is served
#> cook: is done after 0.2 s
