import asyncio
import gc
import weakref

bells = weakref.WeakSet()
background = set()


def start(coroutine, name):
    task = asyncio.create_task(coroutine, name=name)
    background.add(task)
    task.add_done_callback(background.discard)


async def serve_soup():
    bell = asyncio.Event()
    bells.add(bell)
    print("  soup: waits for its bell")
    await bell.wait()
    print("  soup: served")


async def main():
    start(serve_soup(), "soup")
    await asyncio.sleep(0)
    gc.collect()
    print(f"cook: bells to ring: {len(bells)}")
    for bell in bells:
        bell.set()
    await asyncio.gather(*background)
    print(f"cook: goes home, tasks left: {len(background)}")


asyncio.run(main())
#>   soup: waits for its bell
#> cook: bells to ring: 1
#>   soup: served
#> cook: goes home, tasks left: 0
