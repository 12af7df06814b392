from traceback import extract_tb

from greenlet import getcurrent, greenlet


def boil_water():
    raise ValueError("no gas")


def make_tea():
    global water
    water = greenlet(boil_water)
    try:
        cook.switch()
    finally:
        print("  tea: turns the stove off")


def make_rice():
    try:
        water.switch()
    except ValueError:
        print("  rice: never catches it")


cook = getcurrent()
tea = greenlet(make_tea)
rice = greenlet(make_rice)
tea.switch()
try:
    rice.switch()
except ValueError as error:
    print(f"cook: catches {type(error).__name__}: {error}")
    frames = extract_tb(error.__traceback__)
    print("cook: it came through", *[frame.name for frame in frames])
print("cook: tea dead", tea.dead, "and rice dead", rice.dead)

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   tea: turns the stove off
#> cook: catches ValueError: no gas
#> cook: it came through <module> make_tea boil_water
#> cook: tea dead True and rice dead False
