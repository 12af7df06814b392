import asyncio
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def stove(dish):
    if dish == "pizza":
        raise ValueError("no oven for pizza")
    print(f"  {dish}: stove on")
    try:
        yield f"hot {dish}"
    finally:
        await asyncio.sleep(0)
        print(f"  {dish}: stove off")


async def wash(dish):
    await asyncio.sleep(0)
    print(f"  {dish}: pot washed")


async def dinner(*dishes):
    async with AsyncExitStack() as stack:
        served = []
        for dish in dishes:
            served.append(await stack.enter_async_context(stove(dish)))
            stack.push_async_callback(wash, dish)
        print(f"cook: serves {served}")


async def main():
    await dinner("tea", "rice")
    try:
        await dinner("soup", "pizza")
    except ValueError as error:
        print(f"cook: {error}")


asyncio.run(main())
#>   tea: stove on
#>   rice: stove on
#> cook: serves ['hot tea', 'hot rice']
#>   rice: pot washed
#>   rice: stove off
#>   tea: pot washed
#>   tea: stove off
#>   soup: stove on
#>   soup: pot washed
#>   soup: stove off
#> cook: no oven for pizza
