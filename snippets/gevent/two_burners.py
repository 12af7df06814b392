import gevent
from gevent.lock import BoundedSemaphore

burners = BoundedSemaphore(2)


def cook(dish):
    with burners:
        print(f"  {dish}: on a burner, {burners.counter} free")
        gevent.sleep(0)
        print(f"  {dish}: is ready")


gevent.joinall([gevent.spawn(cook, dish) for dish in ("tea", "rice", "soup")])

print(f"cook: {burners.counter} burners are free")
try:
    burners.release()
except ValueError as e:
    print(f"cook: {type(e).__name__}: {e}")
burners.acquire()
burners.acquire()
print(f"cook: a third within 0.1 s? {burners.acquire(timeout=0.1)}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   tea: on a burner, 1 free
#>   rice: on a burner, 0 free
#>   tea: is ready
#>   rice: is ready
#>   soup: on a burner, 1 free
#>   soup: is ready
#> cook: 2 burners are free
#> cook: ValueError: Semaphore released too many times
#> cook: a third within 0.1 s? False
