import gevent
from gevent.event import AsyncResult


def eat(name, soup):
    try:
        dish = soup.get()
        print(f"  {name}: eats {dish}")
    except ValueError as e:
        print(f"  {name}: hears {type(e).__name__}: {e}")


for outcome in "hot soup", ValueError("burnt soup"):
    soup = AsyncResult()
    eaters = [gevent.spawn(eat, name, soup) for name in ("Ann", "Bo")]
    gevent.sleep(0)
    print("cook: is done")
    if isinstance(outcome, Exception):
        soup.set_exception(outcome)
    else:
        soup.set(outcome)
    eaters.append(gevent.spawn(eat, "Cy", soup))
    gevent.joinall(eaters)

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: is done
#>   Ann: eats hot soup
#>   Bo: eats hot soup
#>   Cy: eats hot soup
#> cook: is done
#>   Ann: hears ValueError: burnt soup
#>   Bo: hears ValueError: burnt soup
#>   Cy: hears ValueError: burnt soup
