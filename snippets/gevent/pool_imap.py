import gevent
from gevent.pool import Pool

SECONDS = {"soup": 0.3, "tea": 0.1, "rice": 0.2}


def cook(dish):
    gevent.sleep(SECONDS[dish])
    if dish == "rice":
        raise ValueError("burnt rice")
    return dish


gevent.get_hub().exception_stream = None
pool = Pool(3)
for way in pool.imap, pool.imap_unordered:
    dishes = way(cook, SECONDS)
    print(f"cook: {way.__name__}")
    while True:
        try:
            print(f"  Ann: is served {next(dishes)}")
        except StopIteration:
            break
        except ValueError as e:
            print(f"  Ann: is told {type(e).__name__}: {e}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: imap
#>   Ann: is served soup
#>   Ann: is served tea
#>   Ann: is told ValueError: burnt rice
#> cook: imap_unordered
#>   Ann: is served tea
#>   Ann: is told ValueError: burnt rice
#>   Ann: is served soup
