import asyncio

background = set()


def start(coroutine, name):
    task = asyncio.create_task(coroutine, name=name)
    background.add(task)
    task.add_done_callback(finish)


def finish(task):
    background.discard(task)
    if not task.cancelled() and (error := task.exception()):
        print(f"cook: {task.get_name()} failed: {error!r}")


async def cook():
    raise ValueError("soup is burnt")


async def main():
    start(cook(), "soup")
    await asyncio.sleep(0.1)
    print(f"cook: goes home, tasks left: {len(background)}")


asyncio.run(main())
#> cook: soup failed: ValueError('soup is burnt')
#> cook: goes home, tasks left: 0
