import gevent


def brew():
    gevent.Timeout(0.2).start()
    gevent.sleep(0.1)
    return "tea"


def brew_closed():
    with gevent.Timeout(0.2):
        gevent.sleep(0.1)
    return "tea"


for make_tea in brew, brew_closed:
    print(f"cook: {make_tea.__name__} returned {make_tea()}")
    try:
        gevent.sleep(0.2)
        print("cook: rests undisturbed")
    except gevent.Timeout as e:
        print(f"cook: rests, and gets {type(e).__name__}: {e}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: brew returned tea
#> cook: rests, and gets Timeout: 0.2 seconds
#> cook: brew_closed returned tea
#> cook: rests undisturbed
