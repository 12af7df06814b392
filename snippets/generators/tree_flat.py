def top_names(menu, path=""):
    for name, inner in menu.items():
        yield path + name
        if inner:
            top_names(inner, path + name + "/")


def all_names(menu, path=""):
    for name, inner in menu.items():
        yield path + name
        if inner:
            yield from all_names(inner, path + name + "/")


menu = {
    "drinks": {"tea": {"green": {}, "black": {}}, "water": {}},
    "rice": {},
}
print("without yield from:")
for name in top_names(menu):
    print(f"  {name}")
print("with yield from:")
for name in all_names(menu):
    print(f"  {name}")
#> without yield from:
#>   drinks
#>   rice
#> with yield from:
#>   drinks
#>   drinks/tea
#>   drinks/tea/green
#>   drinks/tea/black
#>   drinks/water
#>   rice
