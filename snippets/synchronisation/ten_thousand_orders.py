import asyncio


class Kitchen:
    def __init__(self):
        self.busy = self.most_busy = self.tasks = self.dishes = 0

    async def make_dish(self):
        self.busy += 1
        if self.busy > self.most_busy:
            self.most_busy = self.busy
            self.tasks = len(asyncio.all_tasks()) - 1
        await asyncio.sleep(0)
        self.busy -= 1
        self.dishes += 1


async def with_semaphore(kitchen, orders):
    async def one():
        async with stoves:
            await kitchen.make_dish()

    stoves = asyncio.Semaphore(10)
    async with asyncio.TaskGroup() as group:
        for _ in orders:
            group.create_task(one())


async def with_workers(kitchen, orders):
    async def worker():
        for _ in orders:
            await kitchen.make_dish()

    orders = iter(orders)
    async with asyncio.TaskGroup() as group:
        for _ in range(10):
            group.create_task(worker())


for way in (with_semaphore, with_workers):
    kitchen = Kitchen()
    asyncio.run(way(kitchen, range(10_000)))
    print(f"{way.__name__}: {kitchen.dishes:,} dishes")
    print(f"  at most {kitchen.most_busy} at a time on the stoves")
    print(f"  {kitchen.tasks:,} tasks alive meanwhile")

# /// script
# [tool.guide]
# unrecorded = "long"
# ///
#> with_semaphore: 10,000 dishes
#>   at most 10 at a time on the stoves
#>   10,000 tasks alive meanwhile
#> with_workers: 10,000 dishes
#>   at most 10 at a time on the stoves
#>   10 tasks alive meanwhile
