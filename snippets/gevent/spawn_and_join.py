import gevent


def make_tea(cups):
    print("  tea: boils")
    gevent.sleep(0)
    print("  tea: is ready")
    return f"{cups} cups of tea"


print("cook: spawns tea")
job = gevent.spawn(make_tea, 2)
print("cook: sets the table")
print(f"cook: is tea done? {job.ready()}, value is {job.value}")

print("cook: gives way once")
gevent.sleep(0)
print(f"cook: is tea done? {job.ready()}, value is {job.value}")

print("cook: joins tea")
joined = job.join()
print(f"cook: join returned {joined}")
print(f"cook: is tea done? {job.ready()}, value is {job.value}")
print(f"cook: get returned {job.get()}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: spawns tea
#> cook: sets the table
#> cook: is tea done? False, value is None
#> cook: gives way once
#>   tea: boils
#> cook: is tea done? False, value is None
#> cook: joins tea
#>   tea: is ready
#> cook: join returned None
#> cook: is tea done? True, value is 2 cups of tea
#> cook: get returned 2 cups of tea
