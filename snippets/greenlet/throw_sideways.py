from greenlet import getcurrent, greenlet


def make_tea():
    try:
        cook.switch()
    finally:
        print("  tea: turns the stove off")


def kill(dish):
    dish.throw()


def kill_and_return(dish):
    dish.parent = getcurrent()
    dish.throw()


def make_rice(way):
    print(f"  rice: calls {way.__name__}")
    way(tea)
    print("  rice: goes on")


cook = getcurrent()
for way in kill, kill_and_return:
    tea = greenlet(make_tea)
    tea.switch()
    rice = greenlet(make_rice)
    rice.switch(way)
    print("cook: tea dead", tea.dead, "and rice dead", rice.dead)

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   rice: calls kill
#>   tea: turns the stove off
#> cook: tea dead True and rice dead False
#>   rice: calls kill_and_return
#>   tea: turns the stove off
#>   rice: goes on
#> cook: tea dead True and rice dead True
