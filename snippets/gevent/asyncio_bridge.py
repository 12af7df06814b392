import asyncio

import gevent
from gevent.event import AsyncResult, Event


class AsyncioThread:
    def __init__(self):
        self.gevent_loop = gevent.get_hub().loop
        started = AsyncResult()
        pool = gevent.get_hub().threadpool
        self.thread = pool.spawn(asyncio.run, self._serve(started))
        self.loop, self._closing = started.get()

    async def _serve(self, started):
        closing = asyncio.Event()
        here = asyncio.get_running_loop(), closing
        self.gevent_loop.run_callback_threadsafe(started.set, here)
        await closing.wait()

    def call(self, coroutine):
        future = asyncio.run_coroutine_threadsafe(coroutine, self.loop)
        done = Event()
        future.add_done_callback(
            lambda _: self.gevent_loop.run_callback_threadsafe(done.set)
        )
        try:
            done.wait()
        finally:
            future.cancel()
        return future.result()

    def close(self):
        self.loop.call_soon_threadsafe(self._closing.set)
        self.thread.get()


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    if dish == "burnt rice":
        raise ValueError(dish)
    return f"hot {dish}"


def guest(name, dish, seconds):
    try:
        print(f"  {name}: eats {kitchen.call(cook(dish, seconds))}")
    except ValueError as e:
        print(f"  {name}: sends back the {e}")


kitchen = AsyncioThread()
orders = [("Ann", "soup", 0.3), ("Bo", "burnt rice", 0.2), ("Cy", "tea", 0.1)]
gevent.joinall([gevent.spawn(guest, *order) for order in orders])
kitchen.close()
print("main: the asyncio thread has ended")

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "greenlet"
# ///
#>   Cy: eats hot tea
#>   Bo: sends back the burnt rice
#>   Ann: eats hot soup
#> main: the asyncio thread has ended
