import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    rung = loop.create_future()
    wrong = loop.call_at(time.time() + 0.1, print, "  tea: never printed")
    right = loop.call_at(loop.time() + 0.1, rung.set_result, "tea")
    for name, handle in ("time.time", wrong), ("loop.time", right):
        year = handle.when() - loop.time() > 365 * 24 * 60 * 60
        print(f"{name}: due in more than a year? {year}")
    print(f"cook: {await rung} is ready")
    wrong.cancel()


asyncio.run(main())
#> time.time: due in more than a year? True
#> loop.time: due in more than a year? False
#> cook: tea is ready
