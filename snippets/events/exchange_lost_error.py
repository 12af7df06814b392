from collections import deque

STOCK = ["tea"]
ready = deque()


def cook(dish, done):
    def finish():
        if dish not in STOCK:
            raise LookupError(f"no {dish} today")
        done(f"hot {dish}")

    ready.append(finish)


def eat(name):
    def got(plate):
        print(f"{name}: eats {plate}")

    print(f"{name}: sits down")
    try:
        cook("rice", got)
    except LookupError:
        cook("tea", got)
    finally:
        print(f"{name}: leaves")


eat("Ann")
while ready:
    try:
        ready.popleft()()
    except LookupError as error:
        print(f"loop: {type(error).__name__}: {error}, and whose is it?")
#> Ann: sits down
#> Ann: leaves
#> loop: LookupError: no rice today, and whose is it?
