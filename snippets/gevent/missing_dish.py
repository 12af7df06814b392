import gevent
from gevent.exceptions import LoopExit
from gevent.queue import Queue

table = Queue()


def cook(*dishes):
    for dish in dishes:
        print(f"  cook: serves {dish}")
        table.put(dish)


def eat(count):
    for _ in range(count):
        dish = table.get()
        print(f"Ann: eats {dish}")


gevent.spawn(cook, "tea", "rice")
try:
    eat(3)
except LoopExit as e:
    print(f"Ann: {type(e).__name__}: {e.args[0]}")

print("Ann: asks for soup")
gevent.spawn(cook, "soup")
eat(1)

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   cook: serves tea
#>   cook: serves rice
#> Ann: eats tea
#> Ann: eats rice
#> Ann: LoopExit: This operation would block forever
#> Ann: asks for soup
#>   cook: serves soup
#> Ann: eats soup
