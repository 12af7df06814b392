import sys
from contextvars import Context, ContextVar, copy_context
from sysconfig import get_config_var
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
inherits = bool(sys.flags.thread_inherit_context)
free_threaded = bool(get_config_var("Py_GIL_DISABLED"))
print(f"inherits only if free-threaded: {inherits == free_threaded}")

# /// script
# requires-python = ">=3.14"
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#>   empty context: cooks for nobody
#>   copy of mine: cooks for Ann
#> inherits only if free-threaded: True
