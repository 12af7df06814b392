import asyncio
from contextlib import aclosing


async def orders(kitchen):
    print(f"  {kitchen}: opens")
    cook = asyncio.current_task()
    try:
        for dish in ("tea", "rice", "soup"):
            yield dish
    finally:
        same = asyncio.current_task() is cook
        print(f"  {kitchen}: cleans up, in the cook's task: {same}")


async def main():
    async with aclosing(orders("kitchen one")) as dishes:
        async for dish in dishes:
            print(f"cook: has {dish}, that will do")
            break
    print("cook: goes on")


asyncio.run(main())

# /// script
# [tool.guide]
# unrecorded = "versions"
# ///
#>   kitchen one: opens
#> cook: has tea, that will do
#>   kitchen one: cleans up, in the cook's task: True
#> cook: goes on
