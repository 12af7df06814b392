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


print("a BaseException:", gevent.Timeout.__mro__[1].__name__)
print("an Exception:", issubclass(gevent.Timeout, Exception))
try:
    print(f"cook: {ask(0.3)}")
except BaseException as e:
    print(f"cook: {type(e).__name__} came through, {e}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> a BaseException: BaseException
#> an Exception: False
#> cook: Timeout came through, 0.1 seconds
