import os
import select
import socket
import subprocess
import threading
import time

from gevent import monkey

NAMES = [
    (time, "sleep"),
    (socket, "socket"),
    (socket, "create_connection"),
    (select, "select"),
    (subprocess, "Popen"),
    (threading, "Thread"),
    (os, "read"),
]
before = [getattr(module, name) for module, name in NAMES]

monkey.patch_all()

for (module, name), old in zip(NAMES, before, strict=True):
    new = getattr(module, name)
    home = "the same as before" if new is old else f"now {new.__module__}"
    print(f"{module.__name__}.{name}: {home}")

print("time is patched:", monkey.is_module_patched("time"))
print("open is patched:", monkey.is_object_patched("builtins", "open"))
print("sqlite3 is patched:", monkey.is_module_patched("sqlite3"))

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> time.sleep: now gevent.hub
#> socket.socket: now gevent._socket3
#> socket.create_connection: now gevent.socket
#> select.select: now gevent.select
#> subprocess.Popen: now gevent.subprocess
#> threading.Thread: now gevent.threading
#> os.read: the same as before
#> time is patched: True
#> open is patched: False
#> sqlite3 is patched: False
