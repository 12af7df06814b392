def primed(function):
    def start(*arguments):
        generator = function(*arguments)
        next(generator)
        return generator

    return start


@primed
def grep(pattern, *targets):
    while True:
        line = yield
        if pattern in line:
            for target in targets:
                target.send(line)


@primed
def count():
    total = 0
    try:
        while True:
            yield
            total += 1
    finally:
        print(f"  count: {total} burnt")


@primed
def eater(name):
    while True:
        line = yield
        print(f"  {name}: complains, {line}")


counting = count()
entry = grep("BURNT", eater("Ann"), counting)
for line in ["tea ready", "soup BURNT", "rice ready", "rice BURNT"]:
    print(f"cook: reports {line}")
    entry.send(line)
counting.close()
#> cook: reports tea ready
#> cook: reports soup BURNT
#>   Ann: complains, soup BURNT
#> cook: reports rice ready
#> cook: reports rice BURNT
#>   Ann: complains, rice BURNT
#>   count: 2 burnt
