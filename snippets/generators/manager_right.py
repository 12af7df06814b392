from contextlib import contextmanager, nullcontext


@contextmanager
def flame():
    print("  flame: on")
    try:
        yield "flame"
    finally:
        print("  flame: off")


def stove(gas):
    return flame() if gas else nullcontext("cold plate")


for gas in [False, True]:
    with stove(gas) as heat:
        print(f"cook: has a {heat}")

for attempt in range(3):
    try:
        with flame():
            if attempt == 0:
                raise ValueError("burnt")
            print("cook: serves the soup")
        break
    except ValueError as error:
        print(f"cook: attempt {attempt} failed, {error}")
else:
    print("cook: gives up")
#> cook: has a cold plate
#>   flame: on
#> cook: has a flame
#>   flame: off
#>   flame: on
#>   flame: off
#> cook: attempt 0 failed, burnt
#>   flame: on
#> cook: serves the soup
#>   flame: off
