import asyncio
from time import perf_counter


async def slow_to_stop():
    try:
        await asyncio.sleep(0.5)
    finally:
        await asyncio.sleep(0.2)


async def refuses_to_stop():
    try:
        await asyncio.sleep(0.5)
    except asyncio.CancelledError:
        return "half a soup"


async def main():
    start = perf_counter()
    try:
        await asyncio.wait_for(slow_to_stop(), timeout=0.1)
    except TimeoutError:
        print(f"cook: TimeoutError after {perf_counter() - start:.1f} s")

    soup = await asyncio.wait_for(refuses_to_stop(), timeout=0.1)
    print(f"cook: no TimeoutError, but {soup}")

    rice = asyncio.create_task(asyncio.sleep(0.2), name="rice")
    try:
        await asyncio.wait_for(rice, timeout=0.1)
    except TimeoutError:
        print(f"cook: my own task is cancelled: {rice.cancelled()}")


asyncio.run(main())

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrecorded = "versions"
# ///
#> cook: TimeoutError after 0.3 s
#> cook: no TimeoutError, but half a soup
#> cook: my own task is cancelled: True
