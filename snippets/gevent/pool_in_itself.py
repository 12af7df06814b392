from gevent.exceptions import LoopExit
from gevent.pool import Pool

pool = Pool(1)


def boil():
    return "hot water"


def make_tea():
    print("  tea: needs hot water")
    water = pool.spawn(boil)
    return f"tea from {water.get()}"


tea = pool.spawn(make_tea)
try:
    print(f"cook: has {tea.get()}")
except LoopExit as e:
    print(f"cook: {type(e).__name__}: {e.args[0]}")
print(f"cook: free places in the pool: {pool.free_count()}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   tea: needs hot water
#> cook: LoopExit: This operation would block forever
#> cook: free places in the pool: 0
