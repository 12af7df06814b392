from threading import Event, Thread

from greenlet import error, getcurrent, greenlet

started, finished = Event(), Event()


def make_tea():
    getcurrent().parent.switch()
    print("  tea: is ready, in the thread that began it")


def helper():
    global tea
    tea = greenlet(make_tea)
    tea.switch()
    started.set()
    finished.wait()
    tea.switch()


def adopt():
    rice = greenlet(getcurrent().switch)
    rice.switch()
    rice.parent = tea


thread = Thread(target=helper)
thread.start()
started.wait()
for attempt in tea.switch, tea.throw, adopt:
    try:
        attempt()
    except error as problem:
        print("cook: greenlet.error:", str(problem).splitlines()[0])
    except ValueError as problem:
        print("cook: ValueError:", problem)
finished.set()
thread.join()

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "greenlet"
# ///
#> cook: greenlet.error: Cannot switch to a different thread
#> cook: greenlet.error: Cannot switch to a different thread
#> cook: ValueError: parent cannot be on a different thread
#>   tea: is ready, in the thread that began it
