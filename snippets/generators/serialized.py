import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat


@threading.synchronized_iterator
def tickets(count):
    for number in range(1, count + 1):
        yield f"ticket {number}"


with ThreadPoolExecutor(3) as pool:
    shared = threading.serialize_iterator(n for n in range(1, 3001))
    parts = list(pool.map(list, repeat(shared, 3)))
    print("one for all, tickets in total:", sum(map(len, parts)))

    shared = tickets(3000)
    parts = list(pool.map(list, repeat(shared, 3)))
    print("decorated, tickets in total:", sum(map(len, parts)))

    copies = threading.concurrent_tee((n for n in range(1, 3001)), 3)
    parts = list(pool.map(list, copies))
    print("a copy for each, tickets in total:", sum(map(len, parts)))
    print("and all of them equal:", parts[0] == parts[1] == parts[2])

# /// script
# requires-python = ">=3.15"
#
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#> one for all, tickets in total: 3000
#> decorated, tickets in total: 3000
#> a copy for each, tickets in total: 9000
#> and all of them equal: True
