import asyncio


async def cook(dish):
    stove[dish] = "on"
    try:
        print(f"  {dish}: stove {stove[dish]}")
        await asyncio.sleep(0.1)
    finally:
        stove[dish] = "off"
        print(f"  {dish}: stove {stove[dish]}")


stove = {}


async def main():
    tea = asyncio.create_task(cook("tea"), name="tea")
    rice = asyncio.create_task(cook("rice"), name="rice", eager_start=True)
    print("cook: cancels both at once")
    tea.cancel()
    rice.cancel()
    await asyncio.wait([tea, rice])
    print(f"cook: stoves that were used: {stove}")


asyncio.run(main())

# /// script
# requires-python = ">=3.14"
# ///
#>   rice: stove on
#> cook: cancels both at once
#>   rice: stove off
#> cook: stoves that were used: {'rice': 'off'}
