import sys
import tracemalloc

COUNT = 20_000


def squares(count):
    for number in range(count):
        yield number * number


def peak(action):
    tracemalloc.start()
    result = action()
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return result, highest


from_list, big = peak(lambda: sum(list(squares(COUNT))))
from_generator, small = peak(lambda: sum(squares(COUNT)))
print("same sum:", from_list == from_generator)
print("the list took at least 100 times the memory:", big >= 100 * small)

few, many = squares(10), squares(10**9)
same = sys.getsizeof(few) == sys.getsizeof(many)
print("generators of ten and of a billion, same size:", same)

_, sorting = peak(lambda: sorted(squares(COUNT)))
print("sorted took at least 100 times, too:", sorting >= 100 * small)

# /// script
# [tool.guide]
# unrecorded = "long"
# ///
#> same sum: True
#> the list took at least 100 times the memory: True
#> generators of ten and of a billion, same size: True
#> sorted took at least 100 times, too: True
