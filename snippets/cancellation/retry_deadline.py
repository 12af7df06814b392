import asyncio
import random
from time import perf_counter


async def retry(call, *, deadline, tries, each, pause, luck=random):
    loop = asyncio.get_running_loop()
    async with asyncio.timeout_at(deadline):
        for attempt in range(1, tries + 1):
            try:
                async with asyncio.timeout(each):
                    return await call()
            except (ConnectionError, TimeoutError) as error:
                wait = luck.uniform(0, pause * 2 ** (attempt - 1))
                too_late = loop.time() + wait >= deadline
                if attempt == tries or too_late:
                    raise
                print(f"  attempt {attempt}: {type(error).__name__}")
            await asyncio.sleep(wait)


async def silent():
    await asyncio.Event().wait()


def closed_once():
    answers = [ConnectionError("the shop is closed"), "salt"]

    async def buy():
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    return buy


async def dinner(call):
    start = perf_counter()
    deadline = asyncio.get_running_loop().time() + 0.4
    limits = {"tries": 5, "each": 0.2, "pause": 0.1}
    luck = random.Random(7)
    try:
        got = await retry(call, deadline=deadline, luck=luck, **limits)
        print(f"cook: has {got} after {perf_counter() - start:.1f} s")
    except TimeoutError:
        print(f"cook: no salt after {perf_counter() - start:.1f} s")


async def main():
    await dinner(closed_once())
    await dinner(silent)


asyncio.run(main())

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#>   attempt 1: ConnectionError
#> cook: has salt after 0.0 s
#>   attempt 1: TimeoutError
#> cook: no salt after 0.4 s
