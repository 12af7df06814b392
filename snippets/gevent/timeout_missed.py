import gevent


def ask_waiter(seconds):
    gevent.sleep(seconds)
    return "soup is ready"


def ask(seconds):
    try:
        with gevent.Timeout(0.1):
            return ask_waiter(seconds)
    except Exception as e:
        return f"no answer: {type(e).__name__}"


for base in Exception, BaseException:
    is_one = issubclass(gevent.Timeout, base)
    print(f"Timeout, a subclass of {base.__name__}: {is_one}")
try:
    print(f"cook: {ask(0.3)}")
except BaseException as e:
    print(f"cook: {type(e).__name__} came through, {e}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> Timeout, a subclass of Exception: False
#> Timeout, a subclass of BaseException: True
#> cook: Timeout came through, 0.1 seconds
