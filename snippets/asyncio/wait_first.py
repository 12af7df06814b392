import asyncio


async def cook(dish, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    if dish == "rice":
        raise ValueError("rice is burnt")
    return f"a bowl of {dish}"


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def main():
    dishes = {"tea": 10, "rice": 20, "soup": 30}
    for when in (
        asyncio.FIRST_COMPLETED,
        asyncio.FIRST_EXCEPTION,
        asyncio.ALL_COMPLETED,
    ):
        tasks = [
            asyncio.create_task(cook(dish, turns), name=dish)
            for dish, turns in dishes.items()
        ]
        done, pending = await asyncio.wait(tasks, return_when=when)
        print(f"{when}: {names(done)} done, {names(pending)} not")
        for task in pending:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())

# /// script
# [tool.guide]
# unrecorded = "versions"
# ///
#> FIRST_COMPLETED: ['tea'] done, ['rice', 'soup'] not
#> FIRST_EXCEPTION: ['rice', 'tea'] done, ['soup'] not
#> ALL_COMPLETED: ['rice', 'soup', 'tea'] done, [] not
