def eater(name):
    for bite in (1, 2, 3):
        print(f"  {name}: takes bite {bite}")
        yield
    print(f"  {name}: is full")


ann = eater("Ann")
bo = eater("Bo")

print("cook: serves Ann and Bo")
table = [ann, bo]
while table:
    guest = table.pop(0)
    try:
        next(guest)
    except StopIteration:
        continue
    table.append(guest)
print("cook: both plates are empty")
#> cook: serves Ann and Bo
#>   Ann: takes bite 1
#>   Bo: takes bite 1
#>   Ann: takes bite 2
#>   Bo: takes bite 2
#>   Ann: takes bite 3
#>   Bo: takes bite 3
#>   Ann: is full
#>   Bo: is full
#> cook: both plates are empty
