def first_of_each(tables):
    for table in tables:
        yield next(iter(table))


tables = [["tea", "rice"], [], ["soup"]]
try:
    for dish in first_of_each(tables):
        print("cook: serves", dish)
except RuntimeError as error:
    print(f"cook: {type(error).__name__}: {error}")
    print("cook: the cause is a", type(error.__cause__).__name__)

print("cook: does it with map")
for dish in map(next, map(iter, tables)):
    print("cook: serves", dish)
print("cook: is done, and no one saw that soup is missing")
#> cook: serves tea
#> cook: RuntimeError: generator raised StopIteration
#> cook: the cause is a StopIteration
#> cook: does it with map
#> cook: serves tea
#> cook: is done, and no one saw that soup is missing
