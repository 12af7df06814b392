def eater(name, minds_not):
    for bun in (1, 2):
        try:
            yield f"{name} eats bun {bun}"
        except minds_not as error:
            print(f"  {name}: does not mind {type(error).__name__}")


for name, minds_not in [("Ann", BaseException), ("Bo", Exception)]:
    guest = eater(name, minds_not)
    print(f"cook: {next(guest)}, and is closed")
    try:
        guest.close()
        print("cook: close has returned")
    except RuntimeError as error:
        print(f"cook: {type(error).__name__}: {error}")
    print("cook:", next(guest, f"nothing more from {name}"))
#> cook: Ann eats bun 1, and is closed
#>   Ann: does not mind GeneratorExit
#> cook: RuntimeError: generator ignored GeneratorExit
#> cook: nothing more from Ann
#> cook: Bo eats bun 1, and is closed
#> cook: close has returned
#> cook: nothing more from Bo
