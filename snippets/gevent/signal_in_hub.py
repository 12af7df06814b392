import signal

import gevent
from gevent.event import Event

served = Event()


def serve(*signal_and_frame):
    print(f"  handler: runs in a {type(gevent.getcurrent()).__name__}")
    try:
        gevent.sleep(0.1)
        print("  handler: waited, and serves")
    except AssertionError as e:
        print(f"  handler: {type(e).__name__}")
        print(f"  {e}")
    served.set()


def wait_for_signal():
    served.clear()
    loop = gevent.get_hub().loop
    loop.run_callback(signal.raise_signal, signal.SIGALRM)
    served.wait(timeout=5)


print("cook: signal.signal")
signal.signal(signal.SIGALRM, serve)
wait_for_signal()

print("cook: gevent.signal_handler")
gevent.signal_handler(signal.SIGALRM, serve)
wait_for_signal()

# /// script
# [tool.guide]
# systems = ["Linux", "Darwin"]
# unrecorded = "time"
# unrunnable = "greenlet"
# ///
#> cook: signal.signal
#>   handler: runs in a Hub
#>   handler: BlockingSwitchOutError
#>   Impossible to call blocking function in the event loop callback
#> cook: gevent.signal_handler
#>   handler: runs in a Greenlet
#>   handler: waited, and serves
