from threading import Semaphore, Thread

NEXT = {"Ann": "Bo", "Bo": "Cy", "Cy": "Ann"}
turns = {name: Semaphore(0) for name in NEXT}
total = 0


def give_way(name):
    turns[NEXT[name]].release()
    turns[name].acquire()


def eater(name):
    global total
    turns[name].acquire()
    for _ in range(2):
        seen = total
        print(f"  {name}: reads {seen}")
        give_way(name)
        total = seen + 1
        print(f"  {name}: writes {total}")
    turns[NEXT[name]].release()


table = [Thread(target=eater, args=[name], name=name) for name in NEXT]
for thread in table:
    thread.start()
turns["Ann"].release()
for thread in table:
    thread.join()
print(f"cook: 6 bites were eaten, total is {total}")

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
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
