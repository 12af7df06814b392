import asyncio
from contextvars import ContextVar

current = ContextVar("current", default="nobody")


def log(text):
    print(f"  order of {current.get()}: {text}")


async def serve(eater):
    current.set(eater)
    log(f"{eater} sits down")
    await asyncio.sleep(0)
    log(f"{eater} eats")


async def main():
    async with asyncio.TaskGroup() as group:
        for eater in ("Ann", "Bo"):
            group.create_task(serve(eater), name=eater)
    log("the cook washes up")


asyncio.run(main())
#>   order of Ann: Ann sits down
#>   order of Bo: Bo sits down
#>   order of Ann: Ann eats
#>   order of Bo: Bo eats
#>   order of nobody: the cook washes up
