import gevent
from gevent.pool import Pool


def cook(dish, seconds):
    try:
        gevent.sleep(seconds)
        print(f"  {dish}: is ready, long after closing time")
    except gevent.GreenletExit:
        print(f"  {dish}: killed")


for tidy in [False, True]:
    stoves = Pool(2)
    try:
        with gevent.Timeout(0.1):
            stoves.spawn(cook, "soup", 0.3)
            stoves.join()
    except gevent.Timeout:
        print("cook: the kitchen closes")
    if tidy:
        stoves.kill()
    print(f"cook: still on a stove: {len(stoves)}")
    stoves.join()

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: the kitchen closes
#> cook: still on a stove: 1
#>   soup: is ready, long after closing time
#> cook: the kitchen closes
#>   soup: killed
#> cook: still on a stove: 0
