def wait():
    print("      wait: suspends, or so it hopes")
    yield


def boil():
    print("    boil: calls wait")
    wait()
    print("    boil: goes on at once")


def make_tea():
    print("  tea: calls boil")
    boil()
    print("  tea: is ready, with cold water")


make_tea()
print("cook: had no chance to do anything else")
#>   tea: calls boil
#>     boil: calls wait
#>     boil: goes on at once
#>   tea: is ready, with cold water
#> cook: had no chance to do anything else
