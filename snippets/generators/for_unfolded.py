class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1


def countdown(start):
    while start > 0:
        yield start
        start -= 1


def show(iterable):
    iterator = iter(iterable)
    print(f"  iter gives a {type(iterator).__name__}")
    while True:
        try:
            value = next(iterator)
        except StopIteration:
            break
        print(f"  next gives {value}")


for source in [[2, 1], Countdown(2), countdown(2)]:
    print(f"cook: walks through a {type(source).__name__}")
    show(source)
#> cook: walks through a list
#>   iter gives a list_iterator
#>   next gives 2
#>   next gives 1
#> cook: walks through a Countdown
#>   iter gives a Countdown
#>   next gives 2
#>   next gives 1
#> cook: walks through a generator
#>   iter gives a generator
#>   next gives 2
#>   next gives 1
