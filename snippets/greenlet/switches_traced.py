from greenlet import getcurrent, settrace
from small_gevent import hub, sleep, spawn

names = {getcurrent(): "main", hub: "hub"}


def report(event, args):
    if event in ("switch", "throw"):
        origin, target = args
        print(f"{event}: {names[origin]} -> {names[target]}")


def make_tea():
    print("  tea: goes on the stove")
    sleep(0.1)
    print("  tea: is ready")


tea, soup = spawn(make_tea), spawn(hub.switch)
names |= {tea: "tea", soup: "soup"}
before = settrace(report)
try:
    tea.join()
    print("main: waits for a soup that nobody will wake")
    soup.join()
except RuntimeError as error:
    print("main:", error)
settrace(before)

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> switch: main -> hub
#> switch: hub -> tea
#>   tea: goes on the stove
#> switch: tea -> hub
#> switch: hub -> soup
#> switch: soup -> hub
#> switch: hub -> tea
#>   tea: is ready
#> switch: tea -> hub
#> switch: hub -> main
#> main: waits for a soup that nobody will wake
#> switch: main -> hub
#> throw: hub -> main
#> main: this would block forever
