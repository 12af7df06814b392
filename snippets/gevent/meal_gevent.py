import gevent
from gevent.pool import Pool
from gevent.queue import Queue


def cook(dish, seconds):
    gevent.sleep(seconds)
    table.put(dish)


def eat():
    try:
        while True:
            print(f"  Ann: eats {table.get()}")
    finally:
        print("  Ann: washes the plate")


def order_all():
    stoves = Pool(2)
    stoves.spawn(cook, "rice", 0.2)
    stoves.spawn(cook, "tea", 0.1)
    stoves.spawn(cook, "soup", 9)
    stoves.join()


table = Queue()
ann = gevent.spawn(eat)
try:
    with gevent.Timeout(0.5):
        order_all()
except gevent.Timeout:
    print("cook: the kitchen closes")
ann.kill()
print("cook: goes home")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   Ann: eats tea
#>   Ann: eats rice
#> cook: the kitchen closes
#>   Ann: washes the plate
#> cook: goes home
