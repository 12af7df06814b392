from greenlet import getcurrent, greenlet


def wait():
    print("      wait: suspends all three")
    getcurrent().parent.switch()


def boil():
    print("    boil: calls wait")
    wait()
    print("    boil: the water is hot")


def make_tea():
    print("  tea: calls boil")
    boil()
    print("  tea: is ready")


tea = greenlet(make_tea)
tea.switch()
print("cook: lays the table")
tea.switch()

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   tea: calls boil
#>     boil: calls wait
#>       wait: suspends all three
#> cook: lays the table
#>     boil: the water is hot
#>   tea: is ready
