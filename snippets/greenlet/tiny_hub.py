import heapq
import time

from greenlet import getcurrent, greenlet

hub = getcurrent()
waiting = []


def sleep(seconds):
    task = getcurrent()
    heapq.heappush(waiting, (time.monotonic() + seconds, id(task), task))
    hub.switch()


def boil(name, seconds):
    print(f"    {name}: comes to the boil")
    sleep(seconds)


def cook_dish(name, seconds):
    print(f"  {name}: goes on the stove")
    boil(name, seconds)
    print(f"  {name}: is ready")


start = time.monotonic()
for name, seconds in (("tea", 0.1), ("rice", 0.2), ("soup", 0.3)):
    greenlet(cook_dish).switch(name, seconds)
while waiting:
    deadline, _, task = heapq.heappop(waiting)
    print("hub: sleeps until the next is due")
    time.sleep(max(0, deadline - time.monotonic()))
    task.switch()
print(f"cook: serves all after {time.monotonic() - start:.1f} s")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrunnable = "greenlet"
# ///
#>   tea: goes on the stove
#>     tea: comes to the boil
#>   rice: goes on the stove
#>     rice: comes to the boil
#>   soup: goes on the stove
#>     soup: comes to the boil
#> hub: sleeps until the next is due
#>   tea: is ready
#> hub: sleeps until the next is due
#>   rice: is ready
#> hub: sleeps until the next is due
#>   soup: is ready
#> cook: serves all after 0.3 s
