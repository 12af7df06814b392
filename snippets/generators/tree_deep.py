def all_names(menu):
    for name, inner in menu.items():
        yield name
        yield from all_names(inner)


def all_names_flat(menu):
    stack = [iter(menu.items())]
    while stack:
        for name, inner in stack[-1]:
            yield name
            stack.append(iter(inner.items()))
            break
        else:
            stack.pop()


menu = {"drinks": {"tea": {}, "water": {}}, "rice": {}}
same = list(all_names(menu)) == list(all_names_flat(menu))
print("both find the same:", same)

deep = {"bottom": {}}
for level in range(5000):
    deep = {level: deep}
try:
    print("recursive:", sum(1 for name in all_names(deep)))
except RecursionError:
    print("recursive: RecursionError")
print("with a stack:", sum(1 for name in all_names_flat(deep)))

# /// script
# [tool.guide]
# unrecorded = "long"
# unrunnable = "system"
# ///
#> both find the same: True
#> recursive: RecursionError
#> with a stack: 5001
