import gevent
from gevent import util
from gevent.event import Event
from gevent.queue import Queue

served = Event()
table = Queue()


def ann():
    served.wait()


def bo():
    table.get()


eaters = [gevent.spawn(ann), gevent.spawn(bo)]
gevent.sleep(0)

report = util.format_run_info(thread_stacks=False)
print("cook: the report names")
for line in report:
    line = line.strip(" :|")
    if line.startswith("+--- <Greenlet"):
        print(f"  {line.split()[-1].rstrip('>')}, which waits in")
    elif line in ("served.wait()", "table.get()"):
        print(f"    {line}")

served.set()
table.put("tea")
gevent.joinall(eaters)

# /// script
# [tool.guide]
# unrecorded = "versions"
# unrunnable = "greenlet"
# ///
#> cook: the report names
#>   ann, which waits in
#>     served.wait()
#>   bo, which waits in
#>     table.get()
