from queue import Queue
from threading import Thread

from greenlet import getcurrent, greenlet

orders = Queue()


def make_tea():
    kind = getcurrent().parent.switch()
    while True:
        print(f"  tea: brews {kind} tea")
        kind = getcurrent().parent.switch(f"{kind} tea")


def helper():
    tea = greenlet(make_tea)
    tea.switch()
    while (order := orders.get()) is not None:
        kind, reply = order
        reply.put(tea.switch(kind))
    tea.throw()


thread = Thread(target=helper)
thread.start()
reply = Queue()
orders.put(("green", reply))
print("cook: gets", reply.get())
orders.put(None)
thread.join()

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "greenlet"
# ///
#>   tea: brews green tea
#> cook: gets green tea
