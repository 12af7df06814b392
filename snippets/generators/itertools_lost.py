from itertools import chain, count, islice, pairwise, takewhile

DISHES = ["tea", "rice", "soup", "cake"]

print("three from 7 on:", list(islice(count(7), 3)))
print("one after another:", list(chain(["tea"], ("rice",))))
print("neighbours:", list(pairwise(DISHES[:3])))

source = iter(DISHES)
print("until soup:", list(takewhile(lambda dish: dish != "soup", source)))
print("what is left:", list(source))

source = iter(DISHES)
print("dishes first:", list(zip(source, ["Ann", "Bo"], strict=False)))
print("what is left:", list(source))

source = iter(DISHES)
print("eaters first:", list(zip(["Ann", "Bo"], source, strict=False)))
print("what is left:", list(source))
#> three from 7 on: [7, 8, 9]
#> one after another: ['tea', 'rice']
#> neighbours: [('tea', 'rice'), ('rice', 'soup')]
#> until soup: ['tea', 'rice']
#> what is left: ['cake']
#> dishes first: [('tea', 'Ann'), ('rice', 'Bo')]
#> what is left: ['cake']
#> eaters first: [('Ann', 'tea'), ('Bo', 'rice')]
#> what is left: ['soup', 'cake']
