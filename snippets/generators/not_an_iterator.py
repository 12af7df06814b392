def menu():
    yield "tea"
    yield "rice"


def attempt(what, action):
    try:
        print(f"{what}: {action()}")
    except TypeError as error:
        print(f"{what}: TypeError: {error}")


dishes = ["tea", "rice"]
attempt("list, is its own iterator", lambda: iter(dishes) is dishes)
attempt("list, next", lambda: next(dishes))
attempt("list, next of iter", lambda: next(iter(dishes)))

generator = menu()
attempt("generator, is its own iterator", lambda: iter(generator) is generator)
attempt("generator, next", lambda: next(generator))
attempt("generator, first item", lambda: generator[0])
attempt("generator, length", lambda: len(generator))

attempt("function, iter", lambda: iter(menu))
attempt("int, iter", lambda: iter(3))
#> list, is its own iterator: False
#> list, next: TypeError: 'list' object is not an iterator
#> list, next of iter: tea
#> generator, is its own iterator: True
#> generator, next: tea
#> generator, first item: TypeError: 'generator' object is not subscriptable
#> generator, length: TypeError: object of type 'generator' has no len()
#> function, iter: TypeError: 'function' object is not iterable
#> int, iter: TypeError: 'int' object is not iterable
