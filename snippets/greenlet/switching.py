from greenlet import getcurrent, greenlet


def first():
    print(12)
    gr2.switch()
    print(34)
    gr2.switch()
    print("never printed")


def second():
    print(56)
    gr1.switch()
    print(78)


main = getcurrent()
gr1 = greenlet(first)
gr2 = greenlet(second)
gr1.switch()
print("main: runs again")
print("main: is the parent of both:", gr1.parent is gr2.parent is main)
print("main: gr1 dead", gr1.dead)
print("main: gr2 dead", gr2.dead)

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> 12
#> 56
#> 34
#> 78
#> main: runs again
#> main: is the parent of both: True
#> main: gr1 dead False
#> main: gr2 dead True
