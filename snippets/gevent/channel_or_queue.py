import warnings

import gevent
from gevent.queue import Channel, Queue

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    endless = Queue(0)
for warning in caught:
    now, advice = str(warning.message).split("; ")
    print(f"{warning.category.__name__}: {now};")
    print(f"  {advice}")


def cook(table):
    for dish in "tea", "rice":
        table.put(dish)
        print(f"  cook: has handed over {dish}")


for table in endless, Channel():
    print(f"Ann: sits down at a {type(table).__name__}")
    job = gevent.spawn(cook, table)
    gevent.sleep(0)
    print(f"Ann: takes {table.get()}")
    gevent.sleep(0)
    print(f"Ann: takes {table.get()}")
    job.join()

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> DeprecationWarning: Queue(0) now equivalent to Queue(None);
#>   if you want a channel, use Channel
#> Ann: sits down at a Queue
#>   cook: has handed over tea
#>   cook: has handed over rice
#> Ann: takes tea
#> Ann: takes rice
#> Ann: sits down at a Channel
#> Ann: takes tea
#>   cook: has handed over tea
#> Ann: takes rice
#>   cook: has handed over rice
