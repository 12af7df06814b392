import threading

from greenlet import error, getcurrent, greenlet


def make_tea():
    print("  tea: boils water")
    getcurrent().parent.switch()
    print("  tea: is ready")


def helper():
    print("helper: switches to the tea of another thread")
    try:
        tea.switch()
    except error as problem:
        print("helper:", str(problem).splitlines()[0])


tea = greenlet(make_tea)
tea.switch()
thread = threading.Thread(target=helper)
thread.start()
thread.join()
print("cook: switches to it")
tea.switch()

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "greenlet"
# ///
#>   tea: boils water
#> helper: switches to the tea of another thread
#> helper: Cannot switch to a different thread
#> cook: switches to it
#>   tea: is ready
