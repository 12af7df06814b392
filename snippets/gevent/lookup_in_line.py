import _thread

import gevent
from gevent import socket

disk = _thread.allocate_lock()


def read_slow_file():
    with disk:
        pass


hub = gevent.get_hub()
pool = hub.threadpool
print(f"hub: looks names up with {type(hub.resolver).__module__}")
print(f"hub: has a pool of {pool.maxsize} threads")

disk.acquire()
reading = [pool.spawn(read_slow_file) for _ in range(pool.maxsize)]
print(f"cook: has {len(reading)} slow files read in the pool")

lookup = gevent.spawn(socket.gethostbyname, "localhost")
lookup.join(0.2)
print(f"cook: localhost is looked up: {lookup.ready()}")

disk.release()
print(f"cook: the files are read, localhost is {lookup.get()}")

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "greenlet"
# ///
#> hub: looks names up with gevent.resolver.thread
#> hub: has a pool of 10 threads
#> cook: has 10 slow files read in the pool
#> cook: localhost is looked up: False
#> cook: the files are read, localhost is 127.0.0.1
