from contextvars import ContextVar, copy_context

from greenlet import getcurrent, greenlet

order = ContextVar("order", default="none")


def make_tea():
    print("  tea: order", order.get())
    order.set("changed by tea")


order.set("from Ann")
for kind in "empty", "copied", "shared":
    tea = greenlet(make_tea)
    if kind == "copied":
        tea.gr_context = copy_context()
    if kind == "shared":
        tea.gr_context = getcurrent().gr_context
    print(f"cook: makes tea, its context is {kind}")
    tea.switch()
    print("cook: order", order.get())

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: makes tea, its context is empty
#>   tea: order none
#> cook: order from Ann
#> cook: makes tea, its context is copied
#>   tea: order from Ann
#> cook: order from Ann
#> cook: makes tea, its context is shared
#>   tea: order from Ann
#> cook: order changed by tea
