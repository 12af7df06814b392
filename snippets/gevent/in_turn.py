import time

import gevent


def cook(dish, seconds):
    say(f"  {dish}: begins")
    gevent.sleep(seconds)
    say(f"  {dish}: ends")


def say(text):
    print(f"{time.perf_counter() - start:.1f} s {text}")


start = time.perf_counter()
cook("rice", 0.2)
cook("tea", 0.1)
cook("water", 0)
say("cook: all is ready")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrunnable = "greenlet"
# ///
#> 0.0 s   rice: begins
#> 0.2 s   rice: ends
#> 0.2 s   tea: begins
#> 0.3 s   tea: ends
#> 0.3 s   water: begins
#> 0.3 s   water: ends
#> 0.3 s cook: all is ready
