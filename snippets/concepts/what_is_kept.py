import inspect


def eater(name):
    bites = 0
    while bites < 2:
        bites += 1
        yield
    print(f"  {name}: is full after {bites} bites")


def look(guest):
    state = inspect.getgeneratorstate(guest)
    if state == inspect.GEN_SUSPENDED:
        kept = dict(inspect.getgeneratorlocals(guest))
        state = f"suspended in line {guest.gi_frame.f_lineno}, with {kept}"
    print(f"cook: Ann is {state}")


ann = eater("Ann")
look(ann)
next(ann)
look(ann)
next(ann)
look(ann)
next(ann, None)
look(ann)
#> cook: Ann is GEN_CREATED
#> cook: Ann is suspended in line 8, with {'name': 'Ann', 'bites': 1}
#> cook: Ann is suspended in line 8, with {'name': 'Ann', 'bites': 2}
#>   Ann: is full after 2 bites
#> cook: Ann is GEN_CLOSED
