from collections import deque

STOCK = ["tea"]
ready = deque()


def cook(dish, done, failed):
    if dish in STOCK:
        ready.append(lambda: done(f"hot {dish}"))
    else:
        ready.append(lambda: failed(LookupError(f"no {dish} today")))


def eat(name):
    print(f"{name}: sits down")

    def got_rice(plate):
        print(f"{name}: eats {plate}")
        print(f"{name}: leaves")

    def no_rice(error):
        print(f"{name}: hears: {error}")

        def got_tea(plate):
            print(f"{name}: eats {plate}")
            print(f"{name}: leaves")

        def no_tea(error):
            print(f"{name}: hears: {error}")
            print(f"{name}: leaves")

        cook("tea", got_tea, no_tea)

    cook("rice", got_rice, no_rice)


eat("Ann")
eat("Bo")
while ready:
    ready.popleft()()
#> Ann: sits down
#> Bo: sits down
#> Ann: hears: no rice today
#> Bo: hears: no rice today
#> Ann: eats hot tea
#> Ann: leaves
#> Bo: eats hot tea
#> Bo: leaves
