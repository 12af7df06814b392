import asyncio
import gc
import weakref

bells = weakref.WeakSet()


async def serve_soup():
    bell = asyncio.Event()
    bells.add(bell)
    print("  soup: waits for its bell")
    await bell.wait()
    print("  soup: served")


def complain(loop, context):
    print(f"loop: {context['message']}")


async def main():
    asyncio.get_running_loop().set_exception_handler(complain)
    asyncio.create_task(serve_soup(), name="soup")
    await asyncio.sleep(0)
    gc.collect()
    print(f"cook: bells to ring: {len(bells)}")
    for bell in bells:
        bell.set()
    await asyncio.sleep(0.1)
    print("cook: goes home")


asyncio.run(main())
#>   soup: waits for its bell
#> loop: Task was destroyed but it is pending!
#> cook: bells to ring: 0
#> cook: goes home
