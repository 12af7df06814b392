import time

import gevent


def cook(dish, seconds):
    say(f"  {dish}: begins")
    gevent.sleep(seconds)
    say(f"  {dish}: ends")


def say(text):
    print(f"{time.perf_counter() - start:.1f} s {text}")


start = time.perf_counter()
jobs = [
    gevent.spawn(cook, "rice", 0.2),
    gevent.spawn(cook, "tea", 0.1),
    gevent.spawn(cook, "water", 0),
]
gevent.joinall(jobs)
say("cook: all is ready")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrunnable = "greenlet"
# ///
#> 0.0 s   rice: begins
#> 0.0 s   tea: begins
#> 0.0 s   water: begins
#> 0.0 s   water: ends
#> 0.1 s   tea: ends
#> 0.2 s   rice: ends
#> 0.2 s cook: all is ready
