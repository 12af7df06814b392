import gevent
from gevent import Greenlet
from gevent.exceptions import LoopExit


def cook(dish):
    print(f"  {dish}: begins")
    return f"hot {dish}"


tea = gevent.spawn(cook, "tea")
soup = gevent.spawn_later(0.2, cook, "soup")
rice = Greenlet(cook, "rice")
for job in tea, soup, rice:
    print(f"cook: {job.args[0]} started: {job.started}")

gevent.joinall([tea, soup])
try:
    rice.join()
except LoopExit as e:
    print(f"cook: rice.join() raised {type(e).__name__}: {e.args[0]}")

rice.start()
meal = rice.get()
print(f"cook: rice.get() returned {meal!r}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: tea started: True
#> cook: soup started: True
#> cook: rice started: False
#>   tea: begins
#>   soup: begins
#> cook: rice.join() raised LoopExit: This operation would block forever
#>   rice: begins
#> cook: rice.get() returned 'hot rice'
