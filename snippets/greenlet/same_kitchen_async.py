import heapq
import time
import types


@types.coroutine
def sleep(seconds):
    yield time.monotonic() + seconds


async def boil(dish, seconds):
    print(f"    {dish}: comes to the boil")
    await sleep(seconds)
    return f"hot {dish}"


async def cook_dish(dish, seconds):
    print(f"  {dish}: goes on the stove")
    served = await boil(dish, seconds)
    print(f"  {served}: is served")


def run(*tasks):
    waiting = [(0, number, task) for number, task in enumerate(tasks)]
    while waiting:
        due, number, task = heapq.heappop(waiting)
        time.sleep(max(0, due - time.monotonic()))
        try:
            due = task.send(None)
        except StopIteration:
            continue
        heapq.heappush(waiting, (due, number, task))


start = time.monotonic()
run(cook_dish("rice", 0.2), cook_dish("tea", 0.1))
print(f"cook: is done after {time.monotonic() - start:.1f} s")

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#>   rice: goes on the stove
#>     rice: comes to the boil
#>   tea: goes on the stove
#>     tea: comes to the boil
#>   hot tea: is served
#>   hot rice: is served
#> cook: is done after 0.2 s
