import asyncio
from contextlib import aclosing


async def orders():
    try:
        for dish in ("tea", "rice"):
            yield dish
    finally:
        print("  kitchen: cleans up")


async def next_dish(dishes):
    return await anext(dishes, "nothing more")


print("cook: one generator, two runs")
dishes = orders()
first = asyncio.run(next_dish(dishes))
second = asyncio.run(next_dish(dishes))
print(f"cook: has {first}, then {second}")


async def main():
    async with aclosing(orders()) as dishes:
        print(f"cook: has {await next_dish(dishes)}")
        print(f"cook: has {await next_dish(dishes)}")


print("cook: all in one run")
asyncio.run(main())
#> cook: one generator, two runs
#>   kitchen: cleans up
#> cook: has tea, then nothing more
#> cook: all in one run
#> cook: has tea
#> cook: has rice
#>   kitchen: cleans up
