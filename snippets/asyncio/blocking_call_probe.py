import asyncio
import time


async def probe(step=0.1, limit=0.2):
    loop = asyncio.get_running_loop()
    while True:
        due = loop.time() + step
        await asyncio.sleep(step)
        late = loop.time() - due
        if late > limit:
            print(f"  probe: woken {late:.1f} s late")


async def main():
    watch = asyncio.create_task(probe(), name="probe")
    await asyncio.sleep(0)
    print("cook: waits in the loop")
    await asyncio.sleep(0.15)
    print("cook: waits in time.sleep")
    time.sleep(0.45)
    await asyncio.sleep(0.1)
    watch.cancel()


asyncio.run(main())

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#> cook: waits in the loop
#> cook: waits in time.sleep
#>   probe: woken 0.4 s late
