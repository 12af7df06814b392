from gevent import monkey

monkey.patch_all()

import threading
import time
from queue import SimpleQueue

table = SimpleQueue()


def cook():
    time.sleep(0.2)
    table.put("tea")


print(f"queue is patched: {monkey.is_module_patched('queue')}")
print(f"threading is patched: {monkey.is_module_patched('threading')}")
thread = threading.Thread(target=cook)
thread.start()
dish = table.get()
print(f"Ann: eats {dish}")
thread.join()

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> queue is patched: True
#> threading is patched: True
#> Ann: eats tea
