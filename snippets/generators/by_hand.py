def eater(name, buns):
    for bun in range(1, buns + 1):
        print(f"  {name}: eats bun {bun} of {buns}")
        yield


ann = eater("Ann", 3)
bo = eater("Bo", 2)
cy = eater("Cy", 2)
print("cook: calls Ann twice, then Bo, then Ann")
next(ann)
next(ann)
next(bo)
next(ann)
print("cook: has enough, and never called Cy")
#> cook: calls Ann twice, then Bo, then Ann
#>   Ann: eats bun 1 of 3
#>   Ann: eats bun 2 of 3
#>   Bo: eats bun 1 of 2
#>   Ann: eats bun 3 of 3
#> cook: has enough, and never called Cy
