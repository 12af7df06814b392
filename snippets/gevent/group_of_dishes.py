import gevent
from gevent.pool import Group


def cook(dish, seconds):
    gevent.sleep(seconds)
    print(f"  {dish}: is ready")
    return f"hot {dish}"


def names():
    return sorted(job.args[0] for job in kitchen)


kitchen = Group()
kitchen.spawn(cook, "tea", 0.1)
rice = kitchen.spawn(cook, "rice", 0.2)
kitchen.spawn(cook, "soup", 0.5)
print(f"cook: {names()} are on")

rice.join()
print(f"cook: {names()} is still on")

kitchen.kill()
print(f"cook: {names()} is on, the kitchen is closed")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: ['rice', 'soup', 'tea'] are on
#>   tea: is ready
#>   rice: is ready
#> cook: ['soup'] is still on
#> cook: [] is on, the kitchen is closed
