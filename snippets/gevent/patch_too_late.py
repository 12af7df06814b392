import time
from time import perf_counter, sleep

import gevent
from gevent import monkey

monkey.patch_all()


def cook(dish, seconds):
    say(f"  {dish}: begins")
    sleep(seconds)
    say(f"  {dish}: ends")


def say(text):
    print(f"{perf_counter() - start:.1f} s {text}")


print(f"cook: time.sleep is now from {time.sleep.__module__}")
print(f"cook: my own sleep is still from {sleep.__module__}")
start = perf_counter()
jobs = [
    gevent.spawn(cook, "soup", 0.3),
    gevent.spawn(cook, "rice", 0.2),
    gevent.spawn(cook, "tea", 0.1),
]
gevent.joinall(jobs)
say("cook: all is ready")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrunnable = "greenlet"
# ///
#> cook: time.sleep is now from gevent.hub
#> cook: my own sleep is still from time
#> 0.0 s   soup: begins
#> 0.3 s   soup: ends
#> 0.3 s   rice: begins
#> 0.5 s   rice: ends
#> 0.5 s   tea: begins
#> 0.6 s   tea: ends
#> 0.6 s cook: all is ready
