import asyncio
import os
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def who():
    return os.getpid(), threading.get_ident()


def wait():
    time.sleep(0.1)
    return who()


async def wait_async():
    await asyncio.sleep(0.1)
    return who()


async def gather():
    return await asyncio.gather(*(wait_async() for _ in range(3)))


def report(way, workers, me):
    process = "this process" if workers[0][0] == me[0] else "other processes"
    thread = "this thread" if me in workers else "other threads"
    print(f"{way}: waited in {process}, {thread}")


if __name__ == "__main__":
    me = who()
    for way in ThreadPoolExecutor, ProcessPoolExecutor:
        with way(3) as pool:
            jobs = [pool.submit(wait) for _ in range(3)]
        report(way.__name__, [job.result() for job in jobs], me)
    report("asyncio", asyncio.run(gather()), me)

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "processes"
# ///
#> ThreadPoolExecutor: waited in this process, other threads
#> ProcessPoolExecutor: waited in other processes, other threads
#> asyncio: waited in this process, this thread
