from contextvars import ContextVar, copy_context

import gevent
from gevent.local import local

order = local()
table = ContextVar("table", default="none")


def eat(name):
    seen = getattr(order, "dish", "none")
    print(f"  {name}: order {seen}, table {table.get()}")
    order.dish = f"{name}'s dish"
    table.set(f"{name}'s table")
    gevent.sleep(0)
    print(f"  {name}: order {order.dish}, table {table.get()}")


order.dish = "tea"
table.set("by the window")
print("cook: spawns two eaters")
gevent.joinall([gevent.spawn(eat, "Ann"), gevent.spawn(eat, "Bo")])
print(f"cook: order {order.dish}, table {table.get()}")

print("cook: gives Cy a copy of the context")
gevent.spawn(copy_context().run, eat, "Cy").join()

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: spawns two eaters
#>   Ann: order none, table none
#>   Bo: order none, table none
#>   Ann: order Ann's dish, table Ann's table
#>   Bo: order Bo's dish, table Bo's table
#> cook: order tea, table by the window
#> cook: gives Cy a copy of the context
#>   Cy: order none, table by the window
#>   Cy: order Cy's dish, table Cy's table
