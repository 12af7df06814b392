from time import perf_counter

import gevent


def compute(seconds):
    end = perf_counter() + seconds
    while perf_counter() < end:
        pass


def limit():
    with gevent.Timeout(0.1, False):
        gevent.sleep(60)


def sleep():
    gevent.sleep(0.1)


def spawn_later():
    gevent.spawn_later(0.1, int).join()


def yield_first():
    gevent.sleep(0)
    gevent.spawn_later(0.1, int).join()


for wait in limit, sleep, spawn_later, yield_first:
    gevent.sleep(0.01)
    compute(0.3)
    start = perf_counter()
    wait()
    seconds = perf_counter() - start
    print(f"cook: {wait.__name__}: 0.1 s took {seconds:.1f} s")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrecorded = "time"
# unrunnable = "greenlet"
# ///
#> cook: limit: 0.1 s took 0.1 s
#> cook: sleep: 0.1 s took 0.1 s
#> cook: spawn_later: 0.1 s took 0.0 s
#> cook: yield_first: 0.1 s took 0.1 s
