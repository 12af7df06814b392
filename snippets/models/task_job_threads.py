import time
from concurrent.futures import ThreadPoolExecutor


def boil(seconds):
    time.sleep(seconds)


def cook(dish, seconds):
    boil(seconds)
    return f"{dish} is ready"


start = time.perf_counter()
with ThreadPoolExecutor(max_workers=3) as pool:
    tea = pool.submit(cook, "tea", 0.1)
    rice = pool.submit(cook, "rice", 0.2)
    soup = pool.submit(cook, "soup", 0.3)
    for dish in (tea, rice, soup):
        print(f"cook: {dish.result()}")
print(f"cook: dinner took {time.perf_counter() - start:.1f} s")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrunnable = "threads"
# ///
#> cook: tea is ready
#> cook: rice is ready
#> cook: soup is ready
#> cook: dinner took 0.3 s
