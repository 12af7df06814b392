import asyncio

waiting = 0


async def guest(number, door):
    global waiting
    waiting += 1
    await door.wait()
    return number


async def main():
    door = asyncio.Event()
    guests = [asyncio.create_task(guest(n, door)) for n in range(10_000)]
    await asyncio.sleep(0)
    print(f"cook: {waiting:,} guests wait at the door, all at once")
    door.set()
    numbers = await asyncio.gather(*guests)
    print(f"cook: all are in, their numbers add up to {sum(numbers):,}")


asyncio.run(main())

# /// script
# [tool.guide]
# unrecorded = "long"
# ///
#> cook: 10,000 guests wait at the door, all at once
#> cook: all are in, their numbers add up to 49,995,000
