import asyncio
from functools import cached_property

from await_bridge import await_only, greenlet_spawn


async def query(what):
    await asyncio.sleep(0)
    return {"lunch": 1, "dishes of 1": ["tea", "rice"]}[what]


class Meal:
    def __init__(self, name):
        self.number = await_only(query(name))

    @cached_property
    def dishes(self):
        return await_only(query(f"dishes of {self.number}"))


def load_eagerly(name):
    meal = Meal(name)
    return meal, meal.dishes


def serve(meal):
    return f"{meal.number}: {' and '.join(meal.dishes)}"


async def main():
    lunch, _ = await greenlet_spawn(load_eagerly, "lunch")
    print("eager loading:", lunch.dishes)
    lunch = await greenlet_spawn(Meal, "lunch")
    print("run_sync:", await greenlet_spawn(serve, lunch))
    lunch = await greenlet_spawn(Meal, "lunch")
    print("awaited:", await greenlet_spawn(getattr, lunch, "dishes"))


asyncio.run(main())

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> eager loading: ['tea', 'rice']
#> run_sync: 1: tea and rice
#> awaited: ['tea', 'rice']
