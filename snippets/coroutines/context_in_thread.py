import sys
from contextvars import Context, ContextVar, copy_context
from threading import Thread

eater = ContextVar("eater", default="nobody")


def cook(how):
    print(f"  {how}: cooks for {eater.get()}")


def start(how, **options):
    thread = Thread(target=cook, args=[how], **options)
    thread.start()
    thread.join()


eater.set("Ann")
start("empty context", context=Context())
start("copy of mine", context=copy_context())
inherits = sys.flags.thread_inherit_context
no_gil = not getattr(sys, "_is_gil_enabled", lambda: True)()
print(f"inherits by default as this build should: {inherits == no_gil}")

# /// script
# requires-python = ">=3.14"
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#>   empty context: cooks for nobody
#>   copy of mine: cooks for Ann
#> inherits by default as this build should: True
