from greenlet import getcurrent, greenlet


def make_tea():
    try:
        getcurrent().parent.switch()
    except ValueError as error:
        print("  tea: catches", error)
        getcurrent().parent.switch("tea with new leaves")
    finally:
        print("  tea: turns the stove off")


def throw(state, dish, *error):
    try:
        print(f"cook: {state}, gets {dish.throw(*error)!r}")
    except ValueError as error:
        print(f"cook: {state}, ValueError: {error}")
    print("cook: dead", dish.dead)


tea = greenlet(make_tea)
tea.switch()
throw("suspended", tea, ValueError("old leaves"))
throw("suspended again", tea)
throw("dead", tea)
throw("dead", tea, ValueError("too late"))
throw("never started", greenlet(make_tea))
throw("never started", greenlet(make_tea), ValueError("too early"))

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   tea: catches old leaves
#> cook: suspended, gets 'tea with new leaves'
#> cook: dead False
#>   tea: turns the stove off
#> cook: suspended again, gets GreenletExit()
#> cook: dead True
#> cook: dead, gets GreenletExit()
#> cook: dead True
#> cook: dead, ValueError: too late
#> cook: dead True
#> cook: never started, gets GreenletExit()
#> cook: dead True
#> cook: never started, ValueError: too early
#> cook: dead True
