def primed(generator):
    next(generator)
    return generator


def grep(pattern, *targets):
    while True:
        line = yield
        if pattern in line:
            for target in targets:
                target.send(line)


def count():
    total = 0
    try:
        while True:
            yield
            total += 1
    finally:
        print(f"  count: {total} burnt")


def eater(name):
    while True:
        line = yield
        print(f"  {name}: complains, {line}")


ann = primed(eater("Ann"))
counting = primed(count())
entry = primed(grep("BURNT", ann, counting))
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
