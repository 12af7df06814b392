from itertools import permutations


class Switch:
    def __await__(self):
        yield


async def reads_first(table):
    seen = table["total"]
    await Switch()
    table["total"] = seen + 1


async def waits_first(table):
    await Switch()
    table["total"] += 1


def run(eater, order):
    table = {"total": 0}
    eaters = {name: eater(table) for name in set(order)}
    for name in order:
        try:
            eaters[name].send(None)
        except StopIteration:
            pass
    return table["total"]


orders = sorted(set(permutations(["Ann", "Ann", "Bo", "Bo"])))
for eater in (reads_first, waits_first):
    print(f"cook: two bites with {eater.__name__}")
    for order in orders:
        print(f"  {' '.join(order)}: total is {run(eater, order)}")
#> cook: two bites with reads_first
#>   Ann Ann Bo Bo: total is 2
#>   Ann Bo Ann Bo: total is 1
#>   Ann Bo Bo Ann: total is 1
#>   Bo Ann Ann Bo: total is 1
#>   Bo Ann Bo Ann: total is 1
#>   Bo Bo Ann Ann: total is 2
#> cook: two bites with waits_first
#>   Ann Ann Bo Bo: total is 2
#>   Ann Bo Ann Bo: total is 2
#>   Ann Bo Bo Ann: total is 2
#>   Bo Ann Ann Bo: total is 2
#>   Bo Ann Bo Ann: total is 2
#>   Bo Bo Ann Ann: total is 2
