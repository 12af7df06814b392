from greenlet import getcurrent, greenlet


def boil_water():
    print("    water: boils, and ends")


def make_tea():
    global water
    print("  tea: puts water on")
    water = greenlet(boil_water)
    cook.switch()
    print("  tea: the water has ended, so tea runs")


def make_rice():
    print("  rice: switches to the water")
    water.switch()
    print("  rice: never gets here")


cook = getcurrent()
tea = greenlet(make_tea)
rice = greenlet(make_rice)
tea.switch()
print("cook: water's parent is tea", water.parent is tea)
print("cook: tea's parent is the cook", tea.parent is cook)
print("cook: the cook's parent is", cook.parent)
rice.switch()
print("cook: tea dead", tea.dead, "and rice dead", rice.dead)

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   tea: puts water on
#> cook: water's parent is tea True
#> cook: tea's parent is the cook True
#> cook: the cook's parent is None
#>   rice: switches to the water
#>     water: boils, and ends
#>   tea: the water has ended, so tea runs
#> cook: tea dead True and rice dead False
