import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait


def cook(dish, seconds):
    time.sleep(seconds)
    return f"hot {dish}"


with ThreadPoolExecutor() as kitchen:
    soup = kitchen.submit(cook, "soup", 0.3)
    tea = kitchen.submit(cook, "tea", 0.1)
    print("Ann: has two buzzers, and stares at them")
    rings, quiet = wait([soup, tea], return_when=FIRST_COMPLETED)
    print(f"Ann: a buzzer rings, it is {rings.pop().result()}")
    print(f"Ann: the other one is {quiet.pop().result()}")

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#> Ann: has two buzzers, and stares at them
#> Ann: a buzzer rings, it is hot tea
#> Ann: the other one is hot soup
