def ann():
    print("  Ann: passes the salt to Bo")
    yield "Bo"
    print("  Ann: passes the bill to Cy")
    yield "Cy"


def bo():
    print("  Bo: passes the salt to Ann")
    yield "Ann"
    print("  Bo: is never asked again")


def cy():
    print("  Cy: pays")
    yield None


table = {"Ann": ann(), "Bo": bo(), "Cy": cy()}
guest = "Ann"
while guest is not None:
    print(f"trampoline: {guest}")
    guest = next(table[guest])
#> trampoline: Ann
#>   Ann: passes the salt to Bo
#> trampoline: Bo
#>   Bo: passes the salt to Ann
#> trampoline: Ann
#>   Ann: passes the bill to Cy
#> trampoline: Cy
#>   Cy: pays
