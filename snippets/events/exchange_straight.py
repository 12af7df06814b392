STOCK = ["tea"]


def cook(dish):
    if dish not in STOCK:
        raise LookupError(f"no {dish} today")
    return f"hot {dish}"


def eat(name):
    print(f"{name}: sits down")
    try:
        for dish in "rice", "tea":
            try:
                plate = cook(dish)
                print(f"{name}: eats {plate}")
                break
            except LookupError as error:
                print(f"{name}: hears: {error}")
    finally:
        print(f"{name}: leaves")


eat("Ann")
eat("Bo")
#> Ann: sits down
#> Ann: hears: no rice today
#> Ann: eats hot tea
#> Ann: leaves
#> Bo: sits down
#> Bo: hears: no rice today
#> Bo: eats hot tea
#> Bo: leaves
