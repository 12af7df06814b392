def boil():
    print("    boil: puts the kettle on")
    order = yield "boiling"
    print(f"    boil: is told to {order}")
    return "hot water"


def make_tea():
    print("  tea: waits for boil")
    water = yield from boil()
    print(f"  tea: got {water}")
    yield "steeping"
    return "a cup of tea"


tea = make_tea()
print("cook: hears", next(tea))
print("cook: hears", tea.send("turn it off"))
try:
    next(tea)
except StopIteration as stop:
    print("cook: gets", stop.value)
#>   tea: waits for boil
#>     boil: puts the kettle on
#> cook: hears boiling
#>     boil: is told to turn it off
#>   tea: got hot water
#> cook: hears steeping
#> cook: gets a cup of tea
