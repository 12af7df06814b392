import asyncio


async def plain():
    return "no wait inside"


async def others_ran(awaitable):
    turns = []
    asyncio.get_running_loop().call_soon(turns.append, "another's turn")
    await awaitable
    return bool(turns)


async def main():
    rung, silent = asyncio.Event(), asyncio.Event()
    rung.set()
    asyncio.get_running_loop().call_later(0.1, silent.set)
    queue = asyncio.Queue(maxsize=1)
    done = asyncio.create_task(plain())
    await asyncio.wait([done])
    for text, awaitable in [
        ("a coroutine without a wait", plain()),
        ("a task that is done", done),
        ("acquire() of a free lock", asyncio.Lock().acquire()),
        ("wait() for an event that is set", rung.wait()),
        ("put() into a queue with room", queue.put("tea")),
        ("get() from a queue with something", queue.get()),
        ("a task just made", asyncio.create_task(plain())),
        ("sleep(0)", asyncio.sleep(0)),
        ("wait() for an event not yet set", silent.wait()),
    ]:
        print(f"{await others_ran(awaitable)!s:5} {text}")


asyncio.run(main())
#> False a coroutine without a wait
#> False a task that is done
#> False acquire() of a free lock
#> False wait() for an event that is set
#> False put() into a queue with room
#> False get() from a queue with something
#> True  a task just made
#> True  sleep(0)
#> True  wait() for an event not yet set
