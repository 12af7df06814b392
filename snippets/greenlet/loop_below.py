import asyncio

from greenlet import getcurrent, greenlet


class Kitchen:
    def __init__(self):
        self.loop = asyncio.new_event_loop()
        self.below = greenlet(self.loop.run_forever)

    def call(self, coroutine):
        caller = getcurrent()

        def back(task):
            caller.switch()

        task = self.loop.create_task(coroutine)
        task.add_done_callback(back)
        self.below.switch()
        return task.result()

    def close(self):
        self.loop.call_soon(self.loop.stop)
        self.below.switch()
        self.loop.close()


async def cook_dish(dish, seconds):
    print(f"  {dish}: goes on the stove")
    await asyncio.sleep(seconds)
    return f"hot {dish}"


kitchen = Kitchen()
print("cook: serves", kitchen.call(cook_dish("tea", 0.1)))
print("cook: serves", kitchen.call(cook_dish("rice", 0.2)))
try:
    asyncio.run(soup := cook_dish("soup", 0.3))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
    soup.close()
kitchen.close()
print("cook: closes, loop greenlet dead", kitchen.below.dead)

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   tea: goes on the stove
#> cook: serves hot tea
#>   rice: goes on the stove
#> cook: serves hot rice
#> RuntimeError: asyncio.run() cannot be called from a running event loop
#> cook: closes, loop greenlet dead True
