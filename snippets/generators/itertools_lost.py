from itertools import chain, count, islice, pairwise, takewhile


def orders():
    yield from ["tea", "rice", "soup", "cake"]


print("numbers from 7:", list(islice(count(7), 3)))
print("one after another:", list(chain(["tea"], ("rice",))))
print("neighbours:", list(pairwise(islice(orders(), 3))))

source = orders()
print("until soup:", list(takewhile(lambda dish: dish != "soup", source)))
print("what is left:", list(source))

source = orders()
print("source first:", list(zip(source, ["Ann", "Bo"])))
print("what is left:", list(source))

source = orders()
print("source last:", list(zip(["Ann", "Bo"], source)))
print("what is left:", list(source))
