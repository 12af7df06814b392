def prices(menu):
    for line in menu:
        yield int(line.split()[1])


def shares(numbers):
    total = sum(numbers)
    return [f"{100 * number / total:.0f} %" for number in numbers]


menu = ["tea 1", "rice 3", "soup 4"]
print("a list:", shares([1, 3, 4]))
print("a generator:", shares(prices(menu)))

numbers = prices(menu)
print("is there a 3?", 3 in numbers)
print("is there a 1?", 1 in numbers)
print("what is left?", list(numbers))
#> a list: ['12 %', '38 %', '50 %']
#> a generator: []
#> is there a 3? True
#> is there a 1? False
#> what is left? []
