from contextlib import contextmanager


@contextmanager
def careless(dish):
    print(f"  stove: on, for {dish}")
    yield
    print("  stove: off")


@contextmanager
def careful(dish):
    print(f"  stove: on, for {dish}")
    try:
        yield
    finally:
        print("  stove: off")


for stove in [careless, careful]:
    print(f"cook: uses the {stove.__name__} one")
    with stove("tea"):
        print("cook: makes tea")
    try:
        with stove("rice"):
            raise ValueError("dropped the rice")
    except ValueError as error:
        print(f"cook: {error}")
#> cook: uses the careless one
#>   stove: on, for tea
#> cook: makes tea
#>   stove: off
#>   stove: on, for rice
#> cook: dropped the rice
#> cook: uses the careful one
#>   stove: on, for tea
#> cook: makes tea
#>   stove: off
#>   stove: on, for rice
#>   stove: off
#> cook: dropped the rice
