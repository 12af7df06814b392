import asyncio
import time

from await_bridge import await_only, greenlet_spawn


async def driver(dish, seconds):
    print(f"    driver: asks for {dish}")
    await asyncio.sleep(seconds)
    return f"hot {dish}"


def fetch(dish, seconds):
    return await_only(driver(dish, seconds))


def load(dish, seconds):
    print(f"  library: loads {dish}")
    row = fetch(dish, seconds)
    print(f"  library: has {row}")
    return row


async def order(dish, seconds):
    await greenlet_spawn(load, dish, seconds)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(order("rice", 0.2), name="rice")
        group.create_task(order("tea", 0.1), name="tea")


start = time.perf_counter()
asyncio.run(main())
print(f"cook: is done after {time.perf_counter() - start:.1f} s")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrunnable = "greenlet"
# ///
#>   library: loads rice
#>     driver: asks for rice
#>   library: loads tea
#>     driver: asks for tea
#>   library: has hot tea
#>   library: has hot rice
#> cook: is done after 0.2 s
