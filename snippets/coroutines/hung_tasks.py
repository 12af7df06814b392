import asyncio


async def wait_for_bell(bell):
    await bell.wait()


async def make_tea(bell):
    await wait_for_bell(bell)


def where(task):
    names, inner = [], task.get_coro()
    while hasattr(inner, "cr_frame"):
        names.append(inner.__name__)
        inner = inner.cr_await
    return " > ".join(names)


async def watch():
    await asyncio.sleep(0.05)
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in sorted(tasks, key=asyncio.Task.get_name):
        print(f"  {task.get_name()}: {where(task)}")


async def main():
    bell = asyncio.Event()
    asyncio.current_task().set_name("main")
    tea = asyncio.create_task(make_tea(bell), name="tea")
    watcher = asyncio.create_task(watch(), name="watcher")
    print("main: waits for tea that never comes")
    await asyncio.wait([tea], timeout=0.1)
    await watcher
    bell.set()
    await tea


asyncio.run(main())
#> main: waits for tea that never comes
#>   main: main > wait > _wait
#>   tea: make_tea > wait_for_bell > wait
