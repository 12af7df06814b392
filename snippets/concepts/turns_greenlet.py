from greenlet import greenlet


def eater(name):
    for bite in (1, 2, 3):
        print(f"  {name}: takes bite {bite}")
        cook.switch()
    print(f"  {name}: is full")


cook = greenlet.getcurrent()
ann = greenlet(eater)
bo = greenlet(eater)

print("cook: serves Ann and Bo")
table = [(ann, "Ann"), (bo, "Bo")]
while table:
    guest, name = table.pop(0)
    guest.switch(name)
    if not guest.dead:
        table.append((guest, name))
print("cook: both plates are empty")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: serves Ann and Bo
#>   Ann: takes bite 1
#>   Bo: takes bite 1
#>   Ann: takes bite 2
#>   Bo: takes bite 2
#>   Ann: takes bite 3
#>   Bo: takes bite 3
#>   Ann: is full
#>   Bo: is full
#> cook: both plates are empty
