import gc


def eater(name):
    try:
        for bun in (1, 2):
            yield f"{name} eats bun {bun}"
    finally:
        print(f"  {name}: washes the plate")


def first(eaters):
    for line in eaters:
        print("cook:", line)
        break


first(eater("Ann"))
print("cook: nobody held Ann")

bo = eater("Bo")
first(bo)
print("cook: still holds Bo")
del bo
print("cook: has let go of Bo")

gc.disable()
cy = eater("Cy")
first(cy)
ring = [cy]
ring.append(ring)
del cy, ring
print("cook: has let go of Cy, who is in a ring of references")
gc.collect()
print("cook: the collector has come by")
#> cook: Ann eats bun 1
#>   Ann: washes the plate
#> cook: nobody held Ann
#> cook: Bo eats bun 1
#> cook: still holds Bo
#>   Bo: washes the plate
#> cook: has let go of Bo
#> cook: Cy eats bun 1
#> cook: has let go of Cy, who is in a ring of references
#>   Cy: washes the plate
#> cook: the collector has come by
