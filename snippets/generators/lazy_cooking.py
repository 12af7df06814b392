def cook(dish):
    print(f"  cook: makes {dish}")
    return f"hot {dish}"


dishes = ["tea", "rice", "soup"]
print("Ann: wants all at once")
ready = [cook(dish) for dish in dishes]
for dish in ready[:2]:
    print(f"Ann: eats {dish}")

print("Bo: wants one after another")
ready = (cook(dish) for dish in dishes)
print("Bo: has ordered")
for dish in ready:
    print(f"Bo: eats {dish}")
    if dish == "hot rice":
        break

print("Cy: orders tea and rice, in the same variable")
dishes = ["tea", "rice"]
how = "in a cup"
ready = (f"{dish} {how}" for dish in dishes)
dishes = ["soup"]
how = "on a plate"
print("Cy: gets", list(ready))
#> Ann: wants all at once
#>   cook: makes tea
#>   cook: makes rice
#>   cook: makes soup
#> Ann: eats hot tea
#> Ann: eats hot rice
#> Bo: wants one after another
#> Bo: has ordered
#>   cook: makes tea
#> Bo: eats hot tea
#>   cook: makes rice
#> Bo: eats hot rice
#> Cy: orders tea and rice, in the same variable
#> Cy: gets ['tea on a plate', 'rice on a plate']
