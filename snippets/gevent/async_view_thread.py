from gevent import monkey

monkey.patch_all()

import asyncio

import gevent


async def view(dish):
    await asyncio.sleep(0.1)
    return f"hot {dish}"


def handle(dish):
    pool = gevent.get_hub().threadpool
    return f"{dish}: 200 {pool.apply(asyncio.run, (view(dish),))}"


print("server: two requests at once")
jobs = [gevent.spawn(handle, dish) for dish in ["tea", "rice"]]
for job in jobs:
    print(f"  {job.get()}")

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "greenlet"
# ///
#> server: two requests at once
#>   tea: 200 hot tea
#>   rice: 200 hot rice
