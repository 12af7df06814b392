import gevent


def cook(dish, seconds):
    gevent.sleep(seconds)
    return f"hot {dish}"


for dish, seconds in ("tea", 0.1), ("soup", 0.3):
    try:
        with gevent.Timeout(0.2):
            print(f"cook: has {cook(dish, seconds)}")
    except gevent.Timeout as e:
        print(f"cook: {dish}: {type(e).__name__}: {e}")

dish = "no soup"
with gevent.Timeout(0.2, False):
    dish = cook("soup", 0.3)
print(f"cook: silently: {dish}")

dish = gevent.with_timeout(0.2, cook, "soup", 0.3, timeout_value="bread")
print(f"cook: with_timeout: {dish}")

try:
    with gevent.Timeout(0.2, TimeoutError("too slow")):
        cook("soup", 0.3)
except TimeoutError as e:
    print(f"cook: {type(e).__name__}: {e}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: has hot tea
#> cook: soup: Timeout: 0.2 seconds
#> cook: silently: no soup
#> cook: with_timeout: bread
#> cook: TimeoutError: too slow
