import time


def boil(seconds):
    time.sleep(seconds)


def cook(dish, seconds):
    boil(seconds)
    return f"{dish} is ready"


start = time.perf_counter()
print(f"cook: {cook('tea', 0.1)}")
print(f"cook: {cook('rice', 0.2)}")
print(f"cook: {cook('soup', 0.3)}")
print(f"cook: dinner took {time.perf_counter() - start:.1f} s")

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#> cook: tea is ready
#> cook: rice is ready
#> cook: soup is ready
#> cook: dinner took 0.6 s
