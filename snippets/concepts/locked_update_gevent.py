import gevent
from gevent.lock import BoundedSemaphore

total = 0
lock = BoundedSemaphore(1)


def eater(name):
    global total
    for _ in range(2):
        with lock:
            seen = total
            print(f"  {name}: reads {seen}")
            gevent.sleep(0)
            total = seen + 1
            print(f"  {name}: writes {total}")


gevent.joinall([gevent.spawn(eater, name) for name in ("Ann", "Bo", "Cy")])
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
