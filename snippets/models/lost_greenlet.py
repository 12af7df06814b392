from collections import deque
from functools import partial

from greenlet import getcurrent, greenlet

loop = getcurrent()
table = deque()
total = 0


def give_way():
    table.append(getcurrent())
    loop.switch()


def eater(name):
    global total
    for _ in range(2):
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
#>   Bo: reads 0
#>   Cy: reads 0
#>   Ann: writes 1
#>   Ann: reads 1
#>   Bo: writes 1
#>   Bo: reads 1
#>   Cy: writes 1
#>   Cy: reads 1
#>   Ann: writes 2
#>   Bo: writes 2
#>   Cy: writes 2
#> cook: 6 bites were eaten, total is 2
