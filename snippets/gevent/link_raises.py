import io

import gevent


def cook():
    return "hot rice"


def drop(job):
    raise RuntimeError("a broken plate")


def wait_in_hub(job):
    gevent.sleep(0.1)


def serve(job):
    print(f"  waiter: serves {job.value}")


stderr = io.StringIO()
gevent.get_hub().exception_stream = stderr

rice = gevent.spawn(cook)
rice.link(drop)
rice.rawlink(wait_in_hub)
rice.link(serve)
meal = rice.get()
print(f"cook: get() returned {meal!r}")
gevent.wait()

for line in stderr.getvalue().splitlines():
    if "Error: " in line:
        kind, text = line.split(": ")
        print(f"stderr: {kind.removeprefix('gevent.exceptions.')}:")
        print(f"  {text}")

# /// script
# [tool.guide]
# unrecorded = "versions"
# unrunnable = "greenlet"
# ///
#>   waiter: serves hot rice
#> cook: get() returned 'hot rice'
#> stderr: RuntimeError:
#>   a broken plate
#> stderr: BlockingSwitchOutError:
#>   Impossible to call blocking function in the event loop callback
