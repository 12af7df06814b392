import asyncio
import threading

lock = threading.Lock()


async def ann():
    print("  Ann: takes the lock")
    lock.acquire()
    try:
        await asyncio.sleep(0)
        print("  Ann: back, gives the lock up")
    finally:
        lock.release()


async def bo():
    got = lock.acquire(timeout=0.3)
    print(f"  Bo: waited 0.3 s for the lock, got it: {got}")


async def main():
    async with asyncio.TaskGroup() as table:
        table.create_task(ann(), name="Ann")
        table.create_task(bo(), name="Bo")


asyncio.run(main())
#>   Ann: takes the lock
#>   Bo: waited 0.3 s for the lock, got it: False
#>   Ann: back, gives the lock up
