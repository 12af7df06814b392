from collections import deque

STOCK = ["tea"]
ready = deque()


def cook(dish, done, failed):
    if dish in STOCK:
        ready.append(lambda: done(f"hot {dish}"))
    else:
        ready.append(lambda: failed(LookupError(f"no {dish} today")))


def drive(guest, resume=next, *result):
    try:
        dish = resume(guest, *result)
    except StopIteration:
        return
    cook(
        dish,
        lambda plate: drive(guest, type(guest).send, plate),
        lambda error: drive(guest, type(guest).throw, error),
    )


def eat(name):
    print(f"{name}: sits down")
    try:
        for dish in "rice", "tea":
            try:
                plate = yield dish
                break
            except LookupError as error:
                print(f"{name}: hears: {error}")
        print(f"{name}: eats {plate}")
    finally:
        print(f"{name}: leaves")


drive(eat("Ann"))
drive(eat("Bo"))
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
