def eater(name, buns):
    for bun in range(1, buns + 1):
        yield f"{name} eats bun {bun}"
    return f"{name} is full after {buns}"


ann = eater("Ann", 1)
print("cook:", next(ann))
try:
    next(ann)
except StopIteration as stop:
    print("cook: catches", repr(stop.value))
try:
    next(ann)
except StopIteration as stop:
    print("cook: asks again, catches", repr(stop.value))

for line in eater("Bo", 1):
    print("cook:", line)
print("cook: a for loop says nothing of the rest")


def table(names):
    for name in names:
        result = yield from eater(name, 1)
        print("  table:", result)


for line in table(["Bo", "Cy"]):
    print("cook:", line)
#> cook: Ann eats bun 1
#> cook: catches 'Ann is full after 1'
#> cook: asks again, catches None
#> cook: Bo eats bun 1
#> cook: a for loop says nothing of the rest
#> cook: Bo eats bun 1
#>   table: Bo is full after 1
#> cook: Cy eats bun 1
#>   table: Cy is full after 1
