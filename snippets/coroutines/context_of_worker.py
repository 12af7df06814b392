import subprocess
import sys

PROGRAM = """
import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar

eater = ContextVar("eater", default="nobody")

async def serve(name, pool):
    eater.set(name)
    loop = asyncio.get_running_loop()
    whom = await loop.run_in_executor(pool, eater.get)
    print(f"  {name}: the worker cooks for {whom}")

async def main():
    with ThreadPoolExecutor(max_workers=1) as pool:
        for name in ("Ann", "Bo"):
            await asyncio.create_task(serve(name, pool), name=name)

asyncio.run(main())
"""

for inherit in (0, 1):
    option = f"thread_inherit_context={inherit}"
    print(f"cook: {option}")
    command = [sys.executable, "-X", option, "-c", PROGRAM]
    print(subprocess.check_output(command, text=True).rstrip())

# /// script
# requires-python = ">=3.14"
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "processes"
# ///
#> cook: thread_inherit_context=0
#>   Ann: the worker cooks for nobody
#>   Bo: the worker cooks for nobody
#> cook: thread_inherit_context=1
#>   Ann: the worker cooks for Ann
#>   Bo: the worker cooks for Ann
