import gevent


def ask_waiter(seconds):
    gevent.sleep(seconds)
    return "soup is ready"


def ask(seconds):
    try:
        with gevent.Timeout(0.1):
            return ask_waiter(seconds)
    except gevent.Timeout as e:
        return f"no answer: {type(e).__name__}"


def ask_as_error(seconds):
    try:
        with gevent.Timeout(0.1, TimeoutError):
            return ask_waiter(seconds)
    except Exception as e:
        return f"no answer: {type(e).__name__}"


print(f"cook: {ask(0.3)}")
print(f"cook: {ask_as_error(0.3)}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: no answer: Timeout
#> cook: no answer: TimeoutError
