import heapq
import time


def make_tea():
    start = time.monotonic()
    print("  tea: asks to be woken in 0.1 s")
    yield 0.1
    print(f"  tea: is woken after {time.monotonic() - start:.1f} s")


def make_rice():
    print("  rice: stirs, and yields to nobody")
    time.sleep(0.5)
    print("  rice: is ready")
    yield 0


def run(tasks):
    now = time.monotonic()
    waiting = [(now, number, task) for number, task in enumerate(tasks)]
    while waiting:
        deadline, number, task = heapq.heappop(waiting)
        time.sleep(max(0, deadline - time.monotonic()))
        try:
            seconds = next(task)
        except StopIteration:
            continue
        deadline = time.monotonic() + seconds
        heapq.heappush(waiting, (deadline, number, task))


run([make_tea(), make_rice()])

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#>   tea: asks to be woken in 0.1 s
#>   rice: stirs, and yields to nobody
#>   rice: is ready
#>   tea: is woken after 0.5 s
