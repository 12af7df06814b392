from contextlib import contextmanager


def try_with(title, manager, error=None):
    print(f"{title}:")
    try:
        with manager:
            print("  the block runs")
            if error:
                raise error
    except Exception as result:
        print(f"  {type(result).__name__}: {result}")


@contextmanager
def stove(gas):
    if gas:
        yield "flame"


@contextmanager
def each(dishes):
    for dish in dishes:
        yield f"hot {dish}"


@contextmanager
def attempts():
    for attempt in range(3):
        try:
            yield attempt
        except ValueError:
            print(f"  attempt {attempt} failed")


try_with("no gas", stove(gas=False))
try_with("two dishes", each(["tea", "rice"]))
try_with("three attempts", attempts(), ValueError("burnt"))
try_with("once", used := stove(gas=True))
try_with("twice", used)

# /// script
# [tool.guide]
# unrecorded = "versions"
# ///
#> no gas:
#>   RuntimeError: generator didn't yield
#> two dishes:
#>   the block runs
#>   RuntimeError: generator didn't stop
#> three attempts:
#>   the block runs
#>   attempt 0 failed
#>   RuntimeError: generator didn't stop after throw()
#> once:
#>   the block runs
#> twice:
#>   AttributeError: '_GeneratorContextManager' object has no attribute 'args'
