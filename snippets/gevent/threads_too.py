from gevent import monkey

monkey.patch_all()

import threading
import time

import gevent


def cook(dish, seconds):
    kind = type(gevent.getcurrent()).__name__
    print(f"  {dish}: runs in a {kind}")
    same = threading.get_native_id() == main
    print(f"  {dish}: is in the main thread of the system: {same}")
    time.sleep(seconds)
    print(f"  {dish}: ends")


main = threading.get_native_id()
rice = threading.Thread(target=cook, args=("rice", 0.2))
tea = threading.Thread(target=cook, args=("tea", 0.1))
rice.start()
tea.start()
rice.join()
tea.join()

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   rice: runs in a Greenlet
#>   rice: is in the main thread of the system: True
#>   tea: runs in a Greenlet
#>   tea: is in the main thread of the system: True
#>   tea: ends
#>   rice: ends
