import asyncio
import threading


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    return f"{dish}, from {threading.current_thread().name}"


def waiter(loop):
    order = asyncio.run_coroutine_threadsafe(cook("soup", 0.3), loop)
    print(f"  Bo: in {threading.current_thread().name}, waits")
    print(f"  Bo: got {order.result(timeout=5)}")


async def main():
    loop = asyncio.get_running_loop()
    thread = threading.Thread(target=waiter, args=(loop,), name="dining room")
    thread.start()
    await asyncio.to_thread(thread.join)
    print("cook: Bo has eaten")


asyncio.run(main())

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#>   Bo: in dining room, waits
#>   Bo: got soup, from MainThread
#> cook: Bo has eaten
