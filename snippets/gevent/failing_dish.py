import io

import gevent


def cook(dish, seconds):
    gevent.sleep(seconds)
    if dish == "tea":
        raise ValueError("no tea leaves")
    print(f"  {dish}: is ready")


stderr = io.StringIO()
gevent.get_hub().exception_stream = stderr

rice = gevent.spawn(cook, "rice", 0.2)
tea = gevent.spawn(cook, "tea", 0.1)
gevent.joinall([rice, tea])
print("cook: joinall returned, as if all were well")

print("stderr:", stderr.getvalue().splitlines()[0])
print(f"cook: did rice succeed? {rice.successful()}")
print(f"cook: did tea succeed? {tea.successful()}")
print(f"cook: the value of tea is {tea.value}")

try:
    tea.get()
except ValueError as e:
    print(f"cook: get() raised {type(e).__name__}: {e}")
try:
    gevent.joinall([rice, tea], raise_error=True)
except ValueError as e:
    print(f"cook: joinall() raised {type(e).__name__}: {e}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   rice: is ready
#> cook: joinall returned, as if all were well
#> stderr: Traceback (most recent call last):
#> cook: did rice succeed? True
#> cook: did tea succeed? False
#> cook: the value of tea is None
#> cook: get() raised ValueError: no tea leaves
#> cook: joinall() raised ValueError: no tea leaves
