from gevent import monkey

monkey.patch_all()

from concurrent.futures import ThreadPoolExecutor

import gevent
from gevent import threadpool

new_lock = monkey.get_original("_thread", "allocate_lock")


def work_in_c():
    print("  work: begins")
    heard = bell_rang.acquire(timeout=0.3)
    print(f"  work: ends, has heard the bell: {heard}")


def bell():
    gevent.sleep(0.1)
    print("  bell: rings")
    bell_rang.release()


for pool_class in [ThreadPoolExecutor, threadpool.ThreadPoolExecutor]:
    print(f"cook: an executor from {pool_class.__module__}")
    bell_rang = new_lock()
    bell_rang.acquire()
    with pool_class(max_workers=1) as pool:
        ringing = gevent.spawn(bell)
        pool.submit(work_in_c).result()
        ringing.join()

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "greenlet"
# ///
#> cook: an executor from concurrent.futures.thread
#>   work: begins
#>   work: ends, has heard the bell: False
#>   bell: rings
#> cook: an executor from gevent.threadpool
#>   work: begins
#>   bell: rings
#>   work: ends, has heard the bell: True
