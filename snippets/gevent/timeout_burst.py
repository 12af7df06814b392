from time import perf_counter

import gevent
from gevent.event import Event


def compute(seconds):
    end = perf_counter() + seconds
    while perf_counter() < end:
        pass


def inside():
    with gevent.Timeout(0.1):
        compute(0.3)
        print("  cook: has computed, no Timeout so far")
        order.wait()


def before():
    compute(0.3)
    with gevent.Timeout(0.1):
        order.wait()


for dinner in inside, before:
    print(f"cook: {dinner.__name__}")
    order = Event()
    gevent.spawn_later(0.05, order.set)
    try:
        dinner()
        print("  cook: has the order")
    except gevent.Timeout as e:
        print(f"  cook: {type(e).__name__}: {e}")

# /// script
# [tool.guide]
# unrecorded = "time"
# unrunnable = "greenlet"
# ///
#> cook: inside
#>   cook: has computed, no Timeout so far
#>   cook: Timeout: 0.1 seconds
#> cook: before
#>   cook: has the order
