import time
import warnings

import gevent
from gevent import events

gevent.config.monitor_thread = True
gevent.config.max_blocking_time = 0.1
gevent.config.print_blocking_reports = False
warnings.filterwarnings("ignore", "Unable to monitor memory usage")
reports = []


def note(event):
    if isinstance(event, events.EventLoopBlocked):
        [head] = [line for line in event.info if "appears to be" in line]
        print(f"monitor: {event.greenlet.name} {head.partition('> ')[2]}")
        [code] = {line for line in event.info if "time.sleep" in line}
        print(f"monitor: at {code.splitlines()[1].strip()}")
        reports.append(event)


def soup():
    gevent.sleep(0.1)
    print("  soup: blocks until it is caught")
    while not reports:
        time.sleep(0.01)
    print("  soup: ends")


events.subscribers.append(note)
cooking = gevent.spawn(soup)
cooking.name = "soup"
cooking.join()

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "greenlet"
# ///
#>   soup: blocks until it is caught
#> monitor: soup appears to be blocked
#> monitor: at time.sleep(0.01)
#>   soup: ends
