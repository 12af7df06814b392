import gevent


def fetch(dish):
    limit = gevent.Timeout(0.5)
    try:
        with limit:
            gevent.sleep(0.2)
            return dish
    except gevent.Timeout as e:
        if e is not limit:
            raise
        print(f"  fetch: {e} are over, takes bread instead")
        return "bread"


def dinner():
    for dish in "tea", "rice", "soup":
        print(f"  dinner: {fetch(dish)}")


try:
    with gevent.Timeout(0.3):
        dinner()
        print("cook: dinner is over, and in time")
except gevent.Timeout as late:
    print(f"cook: {late} are over, stops dinner")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   dinner: tea
#> cook: 0.3 seconds are over, stops dinner
