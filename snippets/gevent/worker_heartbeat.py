import time

import gevent
from gevent.threadpool import ThreadPool

TIMEOUT = 0.3
last_beat = time.monotonic()
verdicts = []


def worker():
    global last_beat
    while True:
        last_beat = time.monotonic()
        gevent.sleep(0.05)


def arbiter():
    while time.monotonic() - last_beat < TIMEOUT:
        time.sleep(0.05)
    print("arbiter: WORKER TIMEOUT")
    verdicts.append("kill")


def slow_database():
    gevent.sleep(2 * TIMEOUT)
    print(f"  slow_database: served, verdicts: {verdicts}")


def big_report():
    print("  big_report: computes")
    while not verdicts:
        sum(range(10_000))


beating = gevent.spawn(worker)
judging = ThreadPool(1).spawn(arbiter)
for view in [slow_database, big_report]:
    gevent.spawn(view).join()
judging.get()
beating.kill()

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "greenlet"
# ///
#>   slow_database: served, verdicts: []
#>   big_report: computes
#> arbiter: WORKER TIMEOUT
