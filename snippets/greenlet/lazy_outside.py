import asyncio

from await_bridge import OurMissingGreenlet, await_only, greenlet_spawn


async def query(what):
    await asyncio.sleep(0)
    return {"lunch": 1, "dishes of 1": ["tea", "rice"]}[what]


class Meal:
    def __init__(self, name):
        self.number = await_only(query(name))

    @property
    def dishes(self):
        return await_only(query(f"dishes of {self.number}"))


async def main():
    lunch = await greenlet_spawn(Meal, "lunch")
    print("cook: has lunch, number", lunch.number)
    try:
        print("cook: serves", lunch.dishes)
    except OurMissingGreenlet as error:
        print(f"cook: {type(error).__name__}:\n  {error}")


asyncio.run(main())

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: has lunch, number 1
#> cook: OurMissingGreenlet:
#>   greenlet_spawn has not been called; can't call await_only() here
