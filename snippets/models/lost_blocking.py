import time

total = 0


def eater(name):
    global total
    for _ in range(2):
        seen = total
        print(f"  {name}: reads {seen}")
        time.sleep(0)
        total = seen + 1
        print(f"  {name}: writes {total}")


for name in ("Ann", "Bo", "Cy"):
    eater(name)
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
