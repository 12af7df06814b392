import sys

import gevent
from gevent import subprocess

CHILD = "print('child: cooks', input())"


def waiter(stdin):
    print("  waiter: brings the order to the child")
    stdin.write("soup\n")
    stdin.close()


with subprocess.Popen(
    [sys.executable, "-c", CHILD],
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    text=True,
) as child:
    gevent.spawn(waiter, child.stdin)
    print("cook: waits for what the child says")
    print(f"cook: heard {child.stdout.read().strip()!r}")
    print(f"cook: the child ended with status {child.wait()}")

# /// script
# [tool.guide]
# unrecorded = "network"
# unrunnable = "greenlet"
# ///
#> cook: waits for what the child says
#>   waiter: brings the order to the child
#> cook: heard 'child: cooks soup'
#> cook: the child ended with status 0
