import asyncio


async def cook(dish, seconds):
    try:
        await asyncio.sleep(seconds)
        print(f"  {dish}: done")
    finally:
        print(f"  {dish}: off the stove")


async def main():
    try:
        async with asyncio.timeout(0.3):
            await cook("tea", 0.1)
            await cook("soup", 0.3)
    except TimeoutError:
        print("cook: 0.3 s are over, no soup today")

    try:
        await asyncio.wait_for(cook("rice", 0.2), timeout=0.1)
    except TimeoutError:
        print("cook: 0.1 s are over, no rice either")


asyncio.run(main())

# /// script
# [tool.guide]
# unrecorded = "versions"
# ///
#>   tea: done
#>   tea: off the stove
#>   soup: off the stove
#> cook: 0.3 s are over, no soup today
#>   rice: off the stove
#> cook: 0.1 s are over, no rice either
