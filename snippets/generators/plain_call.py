def boil():
    print("    boil: puts the kettle on")
    yield "boiling"
    return "hot water"


def make_tea():
    print("  tea: calls boil")
    water = boil()
    print(f"  tea: got a {type(water).__name__}")
    yield "steeping"


tea = make_tea()
print("cook: hears", next(tea))
#>   tea: calls boil
#>   tea: got a generator
#> cook: hears steeping
