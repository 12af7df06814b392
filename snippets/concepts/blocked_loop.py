import asyncio
import threading

ann_blocks = threading.Event()
bo_is_done = threading.Event()


async def ann():
    print("  Ann: makes a blocking call")
    ann_blocks.set()
    bo_is_done.wait()
    print("  Ann: is back from the blocking call")


async def cy():
    print("  Cy: eats at last, on the same loop as Ann")


async def bo():
    for bite in (1, 2, 3):
        print(f"    Bo: takes bite {bite}, on a loop in another thread")
        await asyncio.sleep(0)


def other_thread():
    ann_blocks.wait()
    asyncio.run(bo())
    bo_is_done.set()


async def main():
    async with asyncio.TaskGroup() as table:
        table.create_task(ann(), name="Ann")
        table.create_task(cy(), name="Cy")


thread = threading.Thread(target=other_thread)
thread.start()
asyncio.run(main())
thread.join()

# /// script
# [tool.guide]
# unrunnable = "threads"
# ///
#>   Ann: makes a blocking call
#>     Bo: takes bite 1, on a loop in another thread
#>     Bo: takes bite 2, on a loop in another thread
#>     Bo: takes bite 3, on a loop in another thread
#>   Ann: is back from the blocking call
#>   Cy: eats at last, on the same loop as Ann
