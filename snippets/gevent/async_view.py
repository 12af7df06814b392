from gevent import monkey

monkey.patch_all()

import asyncio
import warnings

import gevent

warnings.filterwarnings("ignore", "coroutine .* was never awaited")


async def view(dish):
    await asyncio.sleep(0.1)
    return f"hot {dish}"


def handle(dish):
    try:
        print(f"  {dish}: 200 {asyncio.run(view(dish))}")
    except RuntimeError as e:
        print(f"  {dish}: 500 {e}")


print("server: one request after the other")
for dish in ["tea", "rice"]:
    gevent.spawn(handle, dish).join()

print("server: two requests at once")
gevent.joinall([gevent.spawn(handle, dish) for dish in ["tea", "rice"]])

# /// script
# [tool.guide]
# systems = ["Linux", "Darwin"]
# unrunnable = "greenlet"
# ///
#> server: one request after the other
#>   tea: 200 hot tea
#>   rice: 200 hot rice
#> server: two requests at once
#>   rice: 500 asyncio.run() cannot be called from a running event loop
#>   tea: 200 hot tea
