import asyncio
import threading

current = None
local = threading.local()


def log(text):
    print(f"  global {current}, thread-local {local.eater}: {text}")


async def serve(eater):
    global current
    current = local.eater = eater
    log(f"{eater} sits down")
    await asyncio.sleep(0)
    log(f"{eater} eats")


async def main():
    async with asyncio.TaskGroup() as group:
        for eater in ("Ann", "Bo"):
            group.create_task(serve(eater), name=eater)


asyncio.run(main())
#>   global Ann, thread-local Ann: Ann sits down
#>   global Bo, thread-local Bo: Bo sits down
#>   global Bo, thread-local Bo: Ann eats
#>   global Bo, thread-local Bo: Bo eats
