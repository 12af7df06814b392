import asyncio
from contextvars import ContextVar, copy_context

eater = ContextVar("eater", default="nobody")


def cook_for():
    return f"a thread cooks for {eater.get()}"


async def main():
    loop = asyncio.get_running_loop()
    eater.set("Ann")
    print(f"run_in_executor: {await loop.run_in_executor(None, cook_for)}")
    print(f"to_thread: {await asyncio.to_thread(cook_for)}")
    run = copy_context().run
    print(f"copy_context: {await loop.run_in_executor(None, run, cook_for)}")


asyncio.run(main())

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#> run_in_executor: a thread cooks for nobody
#> to_thread: a thread cooks for Ann
#> copy_context: a thread cooks for Ann
