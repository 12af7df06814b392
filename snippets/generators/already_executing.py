def table(guests):
    for name in guests:
        print(f"  {name}: sits down")
        yield name
        if name == "Ann":
            print("  Ann: calls the next one herself")
            try:
                next(seats)
            except ValueError as error:
                print(f"  Ann: {type(error).__name__}: {error}")


seats = table(["Ann", "Bo"])
for name in seats:
    print(f"cook: greets {name}")
#>   Ann: sits down
#> cook: greets Ann
#>   Ann: calls the next one herself
#>   Ann: ValueError: generator already executing
#>   Bo: sits down
#> cook: greets Bo
