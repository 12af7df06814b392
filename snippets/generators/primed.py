def consumer(name):
    print(f"  {name}: sits down")
    while True:
        bun = yield
        print(f"  {name}: eats bun {bun}")


ann = consumer("Ann")
bo = consumer("Bo")
print("cook: asks both to the table")
next(ann)
bo.send(None)
print("cook: hands out bun 1 and bun 2")
ann.send(1)
bo.send(2)
#> cook: asks both to the table
#>   Ann: sits down
#>   Bo: sits down
#> cook: hands out bun 1 and bun 2
#>   Ann: eats bun 1
#>   Bo: eats bun 2
