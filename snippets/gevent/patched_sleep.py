from gevent import monkey

monkey.patch_all()

from time import perf_counter, sleep

import gevent


def cook(dish, seconds):
    say(f"  {dish}: begins")
    sleep(seconds)
    say(f"  {dish}: ends")


def say(text):
    print(f"{perf_counter() - start:.1f} s {text}")


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
#> 0.0 s   soup: begins
#> 0.0 s   rice: begins
#> 0.0 s   tea: begins
#> 0.1 s   tea: ends
#> 0.2 s   rice: ends
#> 0.3 s   soup: ends
#> 0.3 s cook: all is ready
