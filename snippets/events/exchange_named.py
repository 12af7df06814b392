from collections import deque

STOCK = ["tea"]
ready = deque()


def cook(dish, done, failed):
    if dish in STOCK:
        ready.append(lambda: done(f"hot {dish}"))
    ready.append(lambda: failed(LookupError(f"no {dish} today")))


class Guest:
    def __init__(self, name):
        self.name = name
        self.dishes = ["rice", "tea", "soup"]
        print(f"{self.name}: sits down")
        self.order()

    def order(self):
        cook(self.dishes.pop(0), self.got, self.refused)

    def refused(self, error):
        print(f"{self.name}: hears: {error}")
        if self.dishes:
            self.order()
        else:
            self.leave()

    def got(self, plate):
        print(f"{self.name}: eats {plate}")
        self.leave()

    def leave(self):
        print(f"{self.name}: leaves")


Guest("Ann")
while ready:
    ready.popleft()()
#> Ann: sits down
#> Ann: hears: no rice today
#> Ann: eats hot tea
#> Ann: leaves
#> Ann: hears: no tea today
#> Ann: hears: no soup today
#> Ann: leaves
