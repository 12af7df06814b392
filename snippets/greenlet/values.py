from greenlet import getcurrent, greenlet


def eat(name, bun):
    cook = getcurrent().parent
    print(f"  {name}: starts with bun {bun}")
    bun = cook.switch("more, please")
    print(f"  {name}: goes on with bun {bun}")
    return "I am full"


ann = greenlet(eat)
print("cook: hears", ann.switch("Ann", 1))
print("cook: hears", ann.switch(2))
print("cook: hears", ann.switch(3))

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   Ann: starts with bun 1
#> cook: hears more, please
#>   Ann: goes on with bun 2
#> cook: hears I am full
#> cook: hears 3
