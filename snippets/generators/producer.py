import time


def consumer(name):
    print(f"  {name}: is ready to eat")
    while True:
        bun = yield
        print(f"  {name}: eats half of bun {bun}")


def producer(buns):
    ann = consumer("Ann")
    bo = consumer("Bo")
    next(ann)
    next(bo)
    for bun in range(1, buns + 1):
        time.sleep(0.1)
        print(f"cook: makes bun {bun} and halves it")
        ann.send(bun)
        bo.send(bun)
    ann.close()
    bo.close()


start = time.perf_counter()
producer(5)
print(f"cook: five buns took {time.perf_counter() - start:.1f} s")

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#>   Ann: is ready to eat
#>   Bo: is ready to eat
#> cook: makes bun 1 and halves it
#>   Ann: eats half of bun 1
#>   Bo: eats half of bun 1
#> cook: makes bun 2 and halves it
#>   Ann: eats half of bun 2
#>   Bo: eats half of bun 2
#> cook: makes bun 3 and halves it
#>   Ann: eats half of bun 3
#>   Bo: eats half of bun 3
#> cook: makes bun 4 and halves it
#>   Ann: eats half of bun 4
#>   Bo: eats half of bun 4
#> cook: makes bun 5 and halves it
#>   Ann: eats half of bun 5
#>   Bo: eats half of bun 5
#> cook: five buns took 0.5 s
