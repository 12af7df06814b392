from contextlib import closing


def eater(name):
    print(f"  {name}: sits down")
    try:
        for bun in (1, 2):
            yield f"{name} eats bun {bun}"
    finally:
        print(f"  {name}: washes the plate")


with closing(eater("Ann")) as ann:
    for line in ann:
        print("cook:", line)
        break
print("cook: is sure that Ann has washed it")

try:
    with closing(eater("Bo")) as bo:
        for line in bo:
            raise ValueError(f"{line}, which is burnt")
except ValueError as error:
    print(f"cook: {error}")

with closing(eater("Cy")):
    print("cook: never calls next on Cy")
print("cook: Cy had no plate to wash")
#>   Ann: sits down
#> cook: Ann eats bun 1
#>   Ann: washes the plate
#> cook: is sure that Ann has washed it
#>   Bo: sits down
#>   Bo: washes the plate
#> cook: Bo eats bun 1, which is burnt
#> cook: never calls next on Cy
#> cook: Cy had no plate to wash
