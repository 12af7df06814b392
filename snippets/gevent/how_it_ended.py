import gevent


def cook(dish):
    if dish == "tea":
        raise ValueError("no tea leaves")
    gevent.sleep(0.1 if dish == "rice" else 60)
    return f"hot {dish}"


def report(dish, job):
    state = f"ready {job.ready()}, successful {job.successful()}"
    result = f"value {job.value!r}, exception {job.exception!r}"
    print(f"  {dish}: {state}\n    {result}")


gevent.get_hub().exception_stream = None
jobs = {dish: gevent.spawn(cook, dish) for dish in ("rice", "tea", "soup")}

done = gevent.joinall(jobs.values(), timeout=0.3)
print(f"cook: joinall(timeout=0.3) returned {len(done)} of 3")
try:
    jobs["soup"].get(timeout=0.1)
except gevent.Timeout as e:
    print(f"cook: get(timeout=0.1) raised {type(e).__name__}: {e}")
for dish, job in jobs.items():
    report(dish, job)

print("cook: kills soup")
jobs["soup"].kill()
report("soup", jobs["soup"])

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: joinall(timeout=0.3) returned 2 of 3
#> cook: get(timeout=0.1) raised Timeout: 0.1 seconds
#>   rice: ready True, successful True
#>     value 'hot rice', exception None
#>   tea: ready True, successful False
#>     value None, exception ValueError('no tea leaves')
#>   soup: ready False, successful False
#>     value None, exception None
#> cook: kills soup
#>   soup: ready True, successful True
#>     value GreenletExit(), exception None
