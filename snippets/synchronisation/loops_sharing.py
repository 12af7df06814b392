import asyncio

WAITS = {
    "Lock": asyncio.Lock().acquire,
    "Semaphore": asyncio.Semaphore(0).acquire,
    "Event": asyncio.Event().wait,
    "Barrier": asyncio.Barrier(2).wait,
    "Queue": asyncio.Queue().get,
}


async def use(name, wait):
    try:
        async with asyncio.timeout(0):
            await wait()
        print(f"  {name}: no wait")
    except TimeoutError:
        print(f"  {name}: has to wait")
    except RuntimeError as error:
        message = str(error)
        print(f"  {name}: … {message[message.index('is bound') :]}")


async def main():
    for name, wait in WAITS.items():
        await use(name, wait)


for loop in ("first", "second", "third"):
    print(f"cook: a {loop} loop")
    asyncio.run(main())
#> cook: a first loop
#>   Lock: no wait
#>   Semaphore: has to wait
#>   Event: has to wait
#>   Barrier: has to wait
#>   Queue: has to wait
#> cook: a second loop
#>   Lock: has to wait
#>   Semaphore: … is bound to a different event loop
#>   Event: … is bound to a different event loop
#>   Barrier: … is bound to a different event loop
#>   Queue: … is bound to a different event loop
#> cook: a third loop
#>   Lock: … is bound to a different event loop
#>   Semaphore: … is bound to a different event loop
#>   Event: … is bound to a different event loop
#>   Barrier: … is bound to a different event loop
#>   Queue: … is bound to a different event loop
