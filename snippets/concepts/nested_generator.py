def ask(name):
    print(f"  {name}: asks for salt")
    yield "salt"
    print(f"  {name}: has the salt")


def forgetful(name):
    ask(name)
    yield "nothing"


def careful(name):
    yield from ask(name)


ann = forgetful("Ann")
print(f"cook: Ann wants {next(ann)}")

bo = careful("Bo")
print(f"cook: Bo wants {next(bo)}")
next(bo, None)
#> cook: Ann wants nothing
#>   Bo: asks for salt
#> cook: Bo wants salt
#>   Bo: has the salt
