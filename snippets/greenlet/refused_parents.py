from greenlet import getcurrent, greenlet

cook = getcurrent()
tea = greenlet(print)
water = greenlet(print, tea)
for child, parent in ((tea, water), (cook, tea), (tea, None)):
    try:
        child.parent = parent
    except Exception as error:
        print(f"{type(error).__name__}: {error}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> ValueError: cyclic parent chain
#> AttributeError: cannot set the parent of a main greenlet
#> TypeError: GreenletChecker: Expected any type of greenlet, not NoneType
