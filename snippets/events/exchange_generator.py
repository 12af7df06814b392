from collections import deque

STOCK = ["tea"]
ready = deque()


def cook(dish, done, failed):
    if dish in STOCK:
        ready.append(lambda: done(f"hot {dish}"))
    else:
        ready.append(lambda: failed(LookupError(f"no {dish} today")))


def drive(guest, resume, result=None):
    try:
        dish = resume(result)
    except StopIteration:
        return
    cook(
        dish,
        lambda plate: drive(guest, guest.send, plate),
        lambda error: drive(guest, guest.throw, error),
    )


def eat(name):
    print(f"{name}: sits down")
    try:
        for dish in "rice", "tea":
            try:
                plate = yield dish
                print(f"{name}: eats {plate}")
                break
            except LookupError as error:
                print(f"{name}: hears: {error}")
    finally:
        print(f"{name}: leaves")


for guest in eat("Ann"), eat("Bo"):
    drive(guest, guest.send)
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
