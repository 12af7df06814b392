import gc

from greenlet import getcurrent, greenlet


def make_tea():
    me = getcurrent()
    print("  tea: turns the stove on")
    try:
        me.parent.switch()
    finally:
        print("  tea: turns the stove off")


tea = greenlet(make_tea)
tea.switch()
print("cook: forgets the tea")
del tea
gc.collect()
print("cook: goes home")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   tea: turns the stove on
#> cook: forgets the tea
#> cook: goes home
