import time

import gevent
import greenlet


def report(event, args):
    origin, target = args
    print(f"{names[origin]} -> {names[target]}")


hub = gevent.get_hub()
names = {gevent.getcurrent(): "main", hub: "hub"}
clock = time.perf_counter()
cpu = time.process_time()

greenlet.settrace(report)
gevent.sleep(0.3)
greenlet.settrace(None)

print(f"main: waited {time.perf_counter() - clock:.1f} s")
print(f"main: used the CPU for {time.process_time() - cpu:.1f} s")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrunnable = "greenlet"
# ///
#> main -> hub
#> hub -> main
#> main: waited 0.3 s
#> main: used the CPU for 0.0 s
