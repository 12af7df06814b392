def first_of_each(tables):
    for table in tables:
        dish = next(iter(table), None)
        if dish is None:
            print("  waiter: one table ordered nothing")
            continue
        yield dish


def until_empty(tables):
    for table in tables:
        try:
            dish = next(iter(table))
        except StopIteration:
            return
        yield dish


tables = [["tea", "rice"], [], ["soup"]]
print("cook: serves", list(first_of_each(tables)))
print("cook: serves", list(until_empty(tables)))
#>   waiter: one table ordered nothing
#> cook: serves ['tea', 'soup']
#> cook: serves ['tea']
