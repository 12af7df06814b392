from gevent import monkey

monkey.patch_all(thread=False)

import threading
import time
from queue import SimpleQueue

from gevent.exceptions import LoopExit

table = SimpleQueue()


def cook():
    time.sleep(0.2)
    table.put("tea")


print(f"queue is patched: {monkey.is_module_patched('queue')}")
print(f"threading is patched: {monkey.is_module_patched('threading')}")
thread = threading.Thread(target=cook)
thread.start()
try:
    dish = table.get()
    print(f"Ann: eats {dish}")
except LoopExit as e:
    print(f"Ann: {type(e).__name__}: {e.args[0]}")
thread.join()

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "greenlet"
# ///
#> queue is patched: True
#> threading is patched: False
#> Ann: LoopExit: This operation would block forever
