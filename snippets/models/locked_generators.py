from collections import deque

total = 0
locked = False


def acquire():
    global locked
    while locked:
        yield
    locked = True


def release():
    global locked
    locked = False


def eater(name):
    global total
    for _ in range(2):
        yield from acquire()
        try:
            seen = total
            print(f"  {name}: reads {seen}")
            yield
            total = seen + 1
            print(f"  {name}: writes {total}")
        finally:
            release()


table = deque(eater(name) for name in ("Ann", "Bo", "Cy"))
while table:
    task = table.popleft()
    try:
        next(task)
        table.append(task)
    except StopIteration:
        pass
print(f"cook: 6 bites were eaten, total is {total}")
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
