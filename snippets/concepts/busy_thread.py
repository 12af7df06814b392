import threading
import time

bites = 0
full = False


def bo():
    global bites
    while not full:
        bites += 1
    print(f"  Bo: stops, is Ann full? {full}")


def ann():
    global full
    while bites == 0:
        time.sleep(0.01)
    print("  Ann: eats")
    full = True


threads = [threading.Thread(target=bo), threading.Thread(target=ann)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("cook: both are done")

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#>   Ann: eats
#>   Bo: stops, is Ann full? True
#> cook: both are done
