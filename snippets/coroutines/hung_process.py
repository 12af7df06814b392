import runpy
import subprocess
import sys
from contextlib import redirect_stdout
from io import StringIO

HUNG = """
import asyncio

async def wait_for_bell():
    await asyncio.get_running_loop().create_future()

async def main():
    tea = asyncio.create_task(wait_for_bell(), name="tea")
    await tea

asyncio.run(main())
"""


def pstree(pid):
    sys.argv = ["asyncio", "pstree", str(pid)]
    with redirect_stdout(StringIO()) as seen:
        try:
            runpy.run_module("asyncio", run_name="__main__")
        except SystemExit:
            pass
    return seen.getvalue()


with subprocess.Popen([sys.executable, "-c", HUNG]) as process:
    for _ in range(200):
        if "wait_for_bell" in (seen := pstree(process.pid)):
            break
    print(seen.rstrip())
    process.kill()

# /// script
# requires-python = ">=3.14"
# [tool.guide]
# systems = ["Linux"]
# unrecorded = "time"
# unrunnable = "processes"
# ///
#> └── (T) Task-1
#>     └──  main <string>:9
#>         └── (T) tea
#>             └──  wait_for_bell <string>:5
