from contextlib import contextmanager

from greenlet import getcurrent, greenlet


def make_tea():
    me = getcurrent()
    print("  tea: turns the stove on")
    try:
        me.parent.switch()
    finally:
        print("  tea: turns the stove off")


@contextmanager
def started(function):
    dish = greenlet(function)
    dish.switch()
    try:
        yield dish
    finally:
        if not dish.dead:
            dish.throw()


with started(make_tea):
    print("cook: has something else to do")
print("cook: goes home")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   tea: turns the stove on
#> cook: has something else to do
#>   tea: turns the stove off
#> cook: goes home
