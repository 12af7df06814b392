import time

from greenlet import getcurrent, settrace
from small_gevent import hub, sleep, spawn

names = {getcurrent(): "main", hub: "hub"}
since = time.perf_counter()


def blame(event, args):
    global since
    if event in ("switch", "throw"):
        origin, _ = args
        held = time.perf_counter() - since
        if origin is not hub and held > 0.1:
            print(f"trace: {names[origin]} held the thread for {held:.1f} s")
        since = time.perf_counter()


def polite():
    sleep(0.1)
    print("  tea: is ready")


def greedy():
    time.sleep(0.3)
    print("  rice: is ready")


tea, rice = spawn(polite), spawn(greedy)
names |= {tea: "tea", rice: "rice"}
settrace(blame)
tea.join()
settrace(None)

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrunnable = "greenlet"
# ///
#>   rice: is ready
#> trace: rice held the thread for 0.3 s
#>   tea: is ready
