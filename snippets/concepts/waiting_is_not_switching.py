import time


def eater(name):
    print(f"  {name}: waits 0.1 s for the soup to cool")
    time.sleep(0.1)
    print(f"  {name}: waited, and nobody else moved")
    yield
    print(f"  {name}: eats")


ann = eater("Ann")
bo = eater("Bo")

next(ann)
print("cook: only now has Ann handed back the turn")
next(bo)
next(ann, None)
next(bo, None)
#>   Ann: waits 0.1 s for the soup to cool
#>   Ann: waited, and nobody else moved
#> cook: only now has Ann handed back the turn
#>   Bo: waits 0.1 s for the soup to cool
#>   Bo: waited, and nobody else moved
#>   Ann: eats
#>   Bo: eats
