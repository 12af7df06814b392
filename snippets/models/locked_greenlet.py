from collections import deque
from functools import partial

from greenlet import getcurrent, greenlet

loop = getcurrent()
table = deque()
total = 0


def give_way():
    table.append(getcurrent())
    loop.switch()


class Lock:
    locked = False

    def __enter__(self):
        while self.locked:
            give_way()
        self.locked = True

    def __exit__(self, *error):
        self.locked = False


lock = Lock()


def eater(name):
    global total
    for _ in range(2):
        with lock:
            seen = total
            print(f"  {name}: reads {seen}")
            give_way()
            total = seen + 1
            print(f"  {name}: writes {total}")


for name in ("Ann", "Bo", "Cy"):
    table.append(greenlet(partial(eater, name)))
while table:
    table.popleft().switch()
print(f"cook: 6 bites were eaten, total is {total}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   Ann: reads 0
#>   Ann: writes 1
#>   Ann: reads 1
#>   Ann: writes 2
#>   Bo: reads 2
#>   Bo: writes 3
#>   Bo: reads 3
#>   Bo: writes 4
#>   Cy: reads 4
#>   Cy: writes 5
#>   Cy: reads 5
#>   Cy: writes 6
#> cook: 6 bites were eaten, total is 6
