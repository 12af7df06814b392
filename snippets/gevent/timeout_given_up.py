from functools import partial

import gevent
from gevent.event import AsyncResult, Event
from gevent.lock import Semaphore
from gevent.queue import Queue

soup = gevent.spawn(gevent.sleep, 60)

WAITS = {
    "soup.join": soup.join,
    "soup.get": soup.get,
    "gevent.joinall": partial(gevent.joinall, [soup]),
    "Event().wait": Event().wait,
    "AsyncResult().wait": AsyncResult().wait,
    "AsyncResult().get": AsyncResult().get,
    "Semaphore(0).acquire": Semaphore(0).acquire,
    "Queue().join": Queue(items=["tea"]).join,
    "Queue().get": Queue().get,
}
for name, wait in WAITS.items():
    try:
        result = f"returned {wait(timeout=0.01)!r}"
    except (gevent.Timeout, Exception) as e:
        result = f"raised {type(e).__name__}"
    print(f"{name}: {result}")

print(f"soup is still on: {not soup.dead}")
soup.kill()

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> soup.join: returned None
#> soup.get: raised Timeout
#> gevent.joinall: returned []
#> Event().wait: returned False
#> AsyncResult().wait: returned None
#> AsyncResult().get: raised Timeout
#> Semaphore(0).acquire: returned False
#> Queue().join: returned False
#> Queue().get: raised Empty
#> soup is still on: True
