import heapq
import time


def cook_dish(name, seconds):
    print(f"  {name}: goes on the stove")
    yield seconds
    print(f"  {name}: is ready")


def run(tasks):
    now = time.monotonic()
    waiting = [(now, number, task) for number, task in enumerate(tasks)]
    while waiting:
        deadline, number, task = heapq.heappop(waiting)
        pause = max(0, deadline - time.monotonic())
        print(f"scheduler: sleeps {pause:.1f} s")
        time.sleep(pause)
        try:
            seconds = next(task)
        except StopIteration:
            continue
        deadline = time.monotonic() + seconds
        heapq.heappush(waiting, (deadline, number, task))


start = time.monotonic()
run([cook_dish("tea", 0.1), cook_dish("rice", 0.2), cook_dish("soup", 0.3)])
print(f"cook: serves all after {time.monotonic() - start:.1f} s")

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#> scheduler: sleeps 0.0 s
#>   tea: goes on the stove
#> scheduler: sleeps 0.0 s
#>   rice: goes on the stove
#> scheduler: sleeps 0.0 s
#>   soup: goes on the stove
#> scheduler: sleeps 0.1 s
#>   tea: is ready
#> scheduler: sleeps 0.1 s
#>   rice: is ready
#> scheduler: sleeps 0.1 s
#>   soup: is ready
#> cook: serves all after 0.3 s
