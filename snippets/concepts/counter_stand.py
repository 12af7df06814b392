import time


def cook(dish, seconds):
    time.sleep(seconds)
    return f"hot {dish}"


print("Ann: orders, and stands at the counter")
plate = cook("soup", 0.3)
print(f"Ann: eats {plate}")
print("Ann: reads her book")
#> Ann: orders, and stands at the counter
#> Ann: eats hot soup
#> Ann: reads her book
