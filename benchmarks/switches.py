"""What a switch costs, and what a suspended unit keeps in memory.

Every figure is the median of several rounds on this machine. A time is "there and
back": from giving up the turn to having it again, in a plain Python loop that is not
subtracted. A memory figure is what the resident set of a fresh process grew by, for
each of many units that were started and then wait.
"""

import asyncio
import gc
import os
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from time import perf_counter

import gevent
from gevent.event import Event
from greenlet import getcurrent, greenlet
from report import save

ROUNDS = 9
UNITS = 10_000
THREADS = 500  # a thread keeps far more, and systems limit how many there may be


# times: each function does it `times` times and returns the seconds that took


def call(times: int) -> float:
    def nothing() -> None:
        pass

    start = perf_counter()
    for _ in range(times):
        nothing()
    return perf_counter() - start


def generator(times: int) -> float:
    steps = forever()
    start = perf_counter()
    for _ in range(times):
        next(steps)
    return perf_counter() - start


def greenlet_switch(times: int) -> float:
    main = getcurrent()

    def back() -> None:
        while True:
            main.switch()

    there = greenlet(back)
    start = perf_counter()
    for _ in range(times):
        there.switch()
    return perf_counter() - start


def plain_await(times: int) -> float:
    async def nothing() -> None:
        pass

    async def main() -> float:
        start = perf_counter()
        for _ in range(times):
            await nothing()
        return perf_counter() - start

    return asyncio.run(main())


def asyncio_sleep(times: int) -> float:
    async def turns() -> None:
        for _ in range(times):
            await asyncio.sleep(0)

    async def main() -> float:
        start = perf_counter()
        await asyncio.gather(turns(), turns())
        return perf_counter() - start

    return asyncio.run(main())


def gevent_sleep(times: int) -> float:
    def turns() -> None:
        for _ in range(times):
            gevent.sleep(0)

    start = perf_counter()
    gevent.joinall([gevent.spawn(turns), gevent.spawn(turns)], raise_error=True)
    return perf_counter() - start


def thread_handover(times: int) -> float:
    mine, yours = threading.Lock(), threading.Lock()
    mine.acquire()
    yours.acquire()

    def back() -> None:
        for _ in range(times):
            yours.acquire()
            mine.release()

    other = threading.Thread(target=back)
    other.start()
    start = perf_counter()
    for _ in range(times):
        yours.release()
        mine.acquire()
    seconds = perf_counter() - start
    other.join()
    return seconds


def start_task(times: int) -> float:
    async def nothing() -> None:
        pass

    async def main() -> float:
        start = perf_counter()
        for _ in range(times):
            await asyncio.create_task(nothing())
        return perf_counter() - start

    return asyncio.run(main())


def start_greenlet(times: int) -> float:
    start = perf_counter()
    for _ in range(times):
        gevent.spawn(int).join()
    return perf_counter() - start


def start_thread(times: int) -> float:
    start = perf_counter()
    for _ in range(times):
        thread = threading.Thread(target=int)
        thread.start()
        thread.join()
    return perf_counter() - start


TIMES: dict[Callable[[int], float], int] = {
    call: 1_000_000,
    plain_await: 500_000,
    generator: 1_000_000,
    greenlet_switch: 300_000,
    asyncio_sleep: 20_000,
    gevent_sleep: 20_000,
    thread_handover: 10_000,
    start_task: 10_000,
    start_greenlet: 10_000,
    start_thread: 2_000,
}


# memory: each function starts `units`, lets them wait, and returns the bytes that one keeps


def generator_memory(units: int) -> float:
    before = resident()
    waiting = [forever() for _ in range(units)]
    for each in waiting:
        next(each)
    return grown(before, units)


def coroutine_memory(units: int) -> float:
    pause = Pause()
    before = resident()
    waiting = [suspended(pause) for _ in range(units)]
    for each in waiting:
        each.send(None)
    size = grown(before, units)
    for each in waiting:
        each.close()
    return size


def task_memory(units: int) -> float:
    async def main() -> float:
        door = asyncio.get_running_loop().create_future()

        async def wait() -> None:
            await door

        before = resident()
        waiting = [asyncio.create_task(wait()) for _ in range(units)]
        await asyncio.sleep(0)
        size = grown(before, units)
        door.set_result(None)
        await asyncio.gather(*waiting)
        return size

    return asyncio.run(main())


def greenlet_memory(units: int) -> float:
    main = getcurrent()

    def wait() -> None:
        main.switch()

    before = resident()
    waiting = [greenlet(wait) for _ in range(units)]
    for each in waiting:
        each.switch()
    size = grown(before, units)
    for each in waiting:
        each.switch()
    return size


def gevent_memory(units: int) -> float:
    door = Event()
    before = resident()
    waiting = [gevent.spawn(door.wait) for _ in range(units)]
    gevent.sleep(0)
    size = grown(before, units)
    door.set()
    gevent.joinall(waiting, raise_error=True)
    return size


def thread_memory(units: int) -> float:
    door = threading.Event()
    before = resident()
    waiting = [threading.Thread(target=door.wait) for _ in range(units)]
    for each in waiting:
        each.start()
    size = grown(before, units)
    door.set()
    for each in waiting:
        each.join()
    return size


MEMORY: dict[Callable[[int], float], int] = {
    generator_memory: UNITS,
    coroutine_memory: UNITS,
    task_memory: UNITS,
    greenlet_memory: UNITS,
    gevent_memory: UNITS,
    thread_memory: THREADS,
}


def forever() -> Iterator[None]:
    while True:
        yield


class Pause:
    """Awaiting it suspends, and makes no object that would be counted too."""

    turns = repeat(None)

    def __await__(self) -> Iterator[None]:
        return self.turns


async def suspended(pause: Pause) -> None:
    await pause


def resident() -> int:
    """How much of this process is in memory, in bytes (Linux tells)."""
    gc.collect()
    pages = Path("/proc/self/statm").read_text().split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def grown(before: int, units: int) -> float:
    return (resident() - before) / units


def timed() -> dict[str, float]:
    """Seconds for one of each, in turn in every round, so that a busy moment meets them all."""
    rounds: dict[str, list[float]] = {work.__name__: [] for work in TIMES}
    for _ in range(ROUNDS):
        for work, times in TIMES.items():
            rounds[work.__name__].append(work(times) / times)
    return {name: median(each) for name, each in rounds.items()}


def sized(work: Callable[[int], float], units: int) -> float:
    """Bytes for one, each round in a process of its own."""
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as pool:
        return median(pool.map(work, [units] * 3))


def two_digits(number: float) -> str:
    """1234 → "1,200", 12.34 → "12", 1.234 → "1.2"."""
    if number < 10:
        return f"{number:.1f}"
    digits = len(str(round(number)))
    return f"{round(number, 2 - digits):,.0f}"


def seconds(number: float) -> str:
    for unit, of_a_second in (("ms", 1e-3), ("µs", 1e-6)):
        if number >= of_a_second:
            return f"{two_digits(number / of_a_second)} {unit}"
    return f"{two_digits(number * 1e9)} ns"


def size(number: float) -> str:
    for unit, bytes_ in (("MB", 1e6), ("kB", 1e3)):
        if number >= bytes_:
            return f"{two_digits(number / bytes_)} {unit}"
    return f"{two_digits(number)} B"


def ratio(number: float) -> str:
    return f"{two_digits(number)}×"


def main() -> None:
    times = timed()
    figures = {name: seconds(each) for name, each in times.items()}
    figures |= {f"{name}_ratio": ratio(each / times["call"]) for name, each in times.items()}
    figures["thousand_handovers"] = seconds(times["thread_handover"] * 1000)
    figures["thousand_sleeps"] = seconds(times["asyncio_sleep"] * 1000)
    if sys.platform == "linux":
        sizes = {work.__name__: sized(work, n) for work, n in MEMORY.items()}
        figures |= {name: size(each) for name, each in sizes.items()}
        base = sizes["generator_memory"]
        figures |= {f"{name}_ratio": ratio(each / base) for name, each in sizes.items()}
        figures["ten_thousand_tasks"] = size(sizes["task_memory"] * 10_000)
        figures["ten_thousand_threads"] = size(sizes["thread_memory"] * 10_000)
    for name, figure in figures.items():
        print(f"{name}: {figure}")
    print(f"saved: {save('switches', figures)}")


if __name__ == "__main__":
    main()
