from inspect import getgeneratorstate


def make_tea(cups):
    print("  tea: boils water")
    yield "boiling"
    cups += 1
    print(f"  tea: fills {cups} cups")
    yield "steeping"
    print("  tea: takes the leaves out")


tea = make_tea(2)
print("cook: has called make_tea, tea is", getgeneratorstate(tea))
print("cook: hears", next(tea))
print("cook: lays the table, tea is", getgeneratorstate(tea))
print("cook: sees cups =", tea.gi_frame.f_locals["cups"])
print("cook: hears", next(tea))
print("cook: sees cups =", tea.gi_frame.f_locals["cups"])
try:
    next(tea)
except StopIteration:
    print("cook: nothing more comes, tea is", getgeneratorstate(tea))
print("cook: the frame is", tea.gi_frame)
#> cook: has called make_tea, tea is GEN_CREATED
#>   tea: boils water
#> cook: hears boiling
#> cook: lays the table, tea is GEN_SUSPENDED
#> cook: sees cups = 2
#>   tea: fills 3 cups
#> cook: hears steeping
#> cook: sees cups = 3
#>   tea: takes the leaves out
#> cook: nothing more comes, tea is GEN_CLOSED
#> cook: the frame is None
