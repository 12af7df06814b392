import time
from threading import Lock, Thread

total = 0
lock = Lock()


def eater():
    global total
    for _ in range(2):
        with lock:
            seen = total
            print(f"  somebody: reads {seen}")
            time.sleep(0.01)
            total = seen + 1
            print(f"  somebody: writes {total}")


table = [Thread(target=eater, name=name) for name in ("Ann", "Bo", "Cy")]
for thread in table:
    thread.start()
for thread in table:
    thread.join()
print(f"cook: 6 bites were eaten, total is {total}")

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#>   somebody: reads 0
#>   somebody: writes 1
#>   somebody: reads 1
#>   somebody: writes 2
#>   somebody: reads 2
#>   somebody: writes 3
#>   somebody: reads 3
#>   somebody: writes 4
#>   somebody: reads 4
#>   somebody: writes 5
#>   somebody: reads 5
#>   somebody: writes 6
#> cook: 6 bites were eaten, total is 6
