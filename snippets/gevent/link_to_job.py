import gevent


def cook(dish):
    if dish == "tea":
        raise ValueError("no tea leaves")
    return f"hot {dish}"


def serve(job):
    print("  waiter: fetches a plate")
    gevent.sleep(0)
    print(f"  waiter: serves {job.value}")


def apologise(job):
    print(f"  waiter: sorry, {job.exception}")


gevent.get_hub().exception_stream = None
for dish in "rice", "tea":
    job = gevent.spawn(cook, dish)
    job.link_value(serve)
    job.link_exception(apologise)

print("cook: goes on with something else")
gevent.wait()

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: goes on with something else
#>   waiter: fetches a plate
#>   waiter: sorry, no tea leaves
#>   waiter: serves hot rice
