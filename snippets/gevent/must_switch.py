import time

import gevent
from gevent.util import assert_switches

for wait in [gevent.sleep, time.sleep]:
    try:
        with assert_switches():
            wait(0.01)
        print(f"test: {wait.__module__}.sleep passes")
    except AssertionError as e:
        print(f"test: {wait.__module__}.sleep fails")
        print(f"test: says who blocked: {'appears to be blocked' in str(e)}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> test: gevent.hub.sleep passes
#> test: time.sleep fails
#> test: says who blocked: True
