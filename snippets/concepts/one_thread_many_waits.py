import asyncio
import threading
import time


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    print(f"  {dish}: ready, in {threading.current_thread().name}")


async def one_after_another():
    await cook("soup", 0.3)
    await cook("rice", 0.2)
    await cook("tea", 0.1)


async def together():
    async with asyncio.TaskGroup() as kitchen:
        kitchen.create_task(cook("soup", 0.3), name="soup")
        kitchen.create_task(cook("rice", 0.2), name="rice")
        kitchen.create_task(cook("tea", 0.1), name="tea")


for plan in (one_after_another, together):
    start = time.perf_counter()
    asyncio.run(plan())
    took = time.perf_counter() - start
    print(f"cook: {plan.__name__} took {took:.1f} s")

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#>   soup: ready, in MainThread
#>   rice: ready, in MainThread
#>   tea: ready, in MainThread
#> cook: one_after_another took 0.6 s
#>   tea: ready, in MainThread
#>   rice: ready, in MainThread
#>   soup: ready, in MainThread
#> cook: together took 0.3 s
