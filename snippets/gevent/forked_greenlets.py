import os

import gevent


def soup():
    gevent.sleep(0.1)
    served.append("soup")


served = []
cooking = gevent.spawn(soup)
gevent.sleep(0)
print("parent: the soup is on the fire; forks", flush=True)

child = gevent.os.fork_and_watch()
if child == 0:
    cooking.join()
    print(f"  child: served {served}", flush=True)
    os._exit(0)
gevent.os.waitpid(child, 0)
cooking.join()
print(f"parent: served {served}")

# /// script
# [tool.guide]
# systems = ["Linux", "Darwin"]
# unrecorded = "threads"
# unrunnable = "greenlet"
# ///
#> parent: the soup is on the fire; forks
#>   child: served ['soup']
#> parent: served ['soup']
