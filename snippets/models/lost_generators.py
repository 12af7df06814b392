from collections import deque

total = 0


def eater(name):
    global total
    for _ in range(2):
        seen = total
        print(f"  {name}: reads {seen}")
        yield
        total = seen + 1
        print(f"  {name}: writes {total}")


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
