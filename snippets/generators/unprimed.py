def consumer(name):
    print(f"  {name}: sits down")
    while True:
        bun = yield
        print(f"  {name}: eats bun {bun}")


ann = consumer("Ann")
print("cook: hands bun 1 to Ann")
try:
    ann.send(1)
except TypeError as error:
    print(f"{type(error).__name__}: {error}")
#> cook: hands bun 1 to Ann
#> TypeError: can't send non-None value to a just-started generator
