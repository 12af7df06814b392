import asyncio
import os
from concurrent.futures import ProcessPoolExecutor


def count(limit):
    return sum(range(limit)), os.getpid()


async def ask(name, pool, limit):
    loop = asyncio.get_running_loop()
    total, worker = await loop.run_in_executor(pool, count, limit)
    elsewhere = worker != os.getpid()
    return f"{name}: counted {total:,}, in another process? {elsewhere}"


async def main():
    with ProcessPoolExecutor(2) as pool:
        async with asyncio.TaskGroup() as table:
            ann = table.create_task(ask("Ann", pool, 100_000), name="Ann")
            bo = table.create_task(ask("Bo", pool, 200_000), name="Bo")
            await asyncio.sleep(0)
            print(f"cook: is free, has Ann's answer come? {ann.done()}")
    print(f"  {ann.result()}")
    print(f"  {bo.result()}")


if __name__ == "__main__":
    asyncio.run(main())

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "processes"
# ///
#> cook: is free, has Ann's answer come? False
#>   Ann: counted 4,999,950,000, in another process? True
#>   Bo: counted 19,999,900,000, in another process? True
