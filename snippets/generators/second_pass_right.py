class Prices:
    def __init__(self, menu):
        self.menu = menu

    def __iter__(self):
        for line in self.menu:
            yield int(line.split()[1])


def shares(numbers):
    if iter(numbers) is numbers:
        raise TypeError("needs two passes, got an iterator")
    total = sum(numbers)
    return [f"{100 * number / total:.0f} %" for number in numbers]


menu = ["tea 1", "rice 3", "soup 4"]
prices = iter(Prices(menu))
try:
    print(shares(prices))
except TypeError as error:
    print("a generator:", error)
print("a list of it:", shares(list(prices)))
print("an iterable:", shares(Prices(menu)))
print("once more:", shares(Prices(menu)))
#> a generator: needs two passes, got an iterator
#> a list of it: ['12 %', '38 %', '50 %']
#> an iterable: ['12 %', '38 %', '50 %']
#> once more: ['12 %', '38 %', '50 %']
