def consumer(name):
    try:
        while True:
            bun = yield
            print(f"  {name}: eats bun {bun}")
    except GeneratorExit:
        print(f"  {name}: is told to leave")
        raise
    finally:
        print(f"  {name}: washes the plate")


ann = consumer("Ann")
bo = consumer("Bo")
next(ann)
next(bo)
ann.send(1)
bo.send(1)

print("cook: closes Ann")
ann.close()
print("cook: forgets Bo")
del bo
try:
    ann.send(2)
except StopIteration:
    print("cook: Ann takes no bun 2")
#>   Ann: eats bun 1
#>   Bo: eats bun 1
#> cook: closes Ann
#>   Ann: is told to leave
#>   Ann: washes the plate
#> cook: forgets Bo
#>   Bo: is told to leave
#>   Bo: washes the plate
#> cook: Ann takes no bun 2
