import asyncio
import threading

import gevent


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    return f"hot {dish}"


def guest(name, dish, seconds):
    print(f"  {name}: orders {dish}")
    order = cook(dish, seconds)
    future = asyncio.run_coroutine_threadsafe(order, kitchen)
    print(f"  {name}: eats {future.result()}")


kitchen = asyncio.new_event_loop()
thread = threading.Thread(target=kitchen.run_forever)
thread.start()
orders = [("Ann", "soup", 0.3), ("Bo", "rice", 0.2), ("Cy", "tea", 0.1)]
gevent.joinall([gevent.spawn(guest, *order) for order in orders])
kitchen.call_soon_threadsafe(kitchen.stop)
thread.join()
kitchen.close()

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "greenlet"
# ///
#>   Ann: orders soup
#>   Ann: eats hot soup
#>   Bo: orders rice
#>   Bo: eats hot rice
#>   Cy: orders tea
#>   Cy: eats hot tea
