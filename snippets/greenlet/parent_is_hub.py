from collections import deque

from greenlet import getcurrent, greenlet

hub = getcurrent()
ready = deque()
bell = False


def spawn(function):
    job = greenlet(function, hub)
    ready.append(job)
    return job


def boil_water():
    print("    water: boils, and ends")


def make_tea():
    spawn(boil_water)
    print("  tea: waits for the bell")
    hub.switch()
    print("  tea: runs again, bell", bell)


tea = spawn(make_tea)
while ready:
    ready.popleft().switch()
print("hub: rings the bell, tea dead", tea.dead)
bell = True
tea.switch()

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   tea: waits for the bell
#>     water: boils, and ends
#> hub: rings the bell, tea dead False
#>   tea: runs again, bell True
