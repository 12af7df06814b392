from greenlet import GreenletExit, getcurrent, greenlet


def make_tea():
    print("  tea: boils water")
    try:
        getcurrent().parent.switch()
        print("  tea: never gets here")
    except GreenletExit:
        print("  tea: receives GreenletExit")
        raise
    finally:
        print("  tea: turns the stove off")


tea = greenlet(make_tea)
tea.switch()
print("cook: forgets the tea")
del tea
print("cook: goes home")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   tea: boils water
#> cook: forgets the tea
#>   tea: receives GreenletExit
#>   tea: turns the stove off
#> cook: goes home
