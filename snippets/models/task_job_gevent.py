from gevent import monkey

monkey.patch_all()

import time

import gevent


def boil(seconds):
    time.sleep(seconds)


def cook(dish, seconds):
    boil(seconds)
    return f"{dish} is ready"


start = time.perf_counter()
tea = gevent.spawn(cook, "tea", 0.1)
rice = gevent.spawn(cook, "rice", 0.2)
soup = gevent.spawn(cook, "soup", 0.3)
for dish in (tea, rice, soup):
    print(f"cook: {dish.get()}")
print(f"cook: dinner took {time.perf_counter() - start:.1f} s")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrunnable = "greenlet"
# ///
#> cook: tea is ready
#> cook: rice is ready
#> cook: soup is ready
#> cook: dinner took 0.3 s
