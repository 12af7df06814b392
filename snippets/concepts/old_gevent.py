import importlib
import socket

import gevent

ann, cook = socket.socketpair()
try:
    ann.send("tea")
except TypeError as error:
    print(f"send a str: TypeError: {error}")
for name in "urllib2", "SocketServer", "gevent.wsgi", "gevent.coros":
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        print(f"import: {type(error).__name__}: {error}")

for name in "urllib.request", "socketserver", "gevent.pywsgi", "gevent.lock":
    print(f"import: {importlib.import_module(name).__name__} is there")
ann.send(b"tea")
print(f"cook: hears {cook.recv(100).decode()}")
print(f"gevent.spawn: as ever, {gevent.spawn(len, 'tea').get()}")
ann.close()
cook.close()

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> send a str: TypeError: a bytes-like object is required, not 'str'
#> import: ModuleNotFoundError: No module named 'urllib2'
#> import: ModuleNotFoundError: No module named 'SocketServer'
#> import: ModuleNotFoundError: No module named 'gevent.wsgi'
#> import: ModuleNotFoundError: No module named 'gevent.coros'
#> import: urllib.request is there
#> import: socketserver is there
#> import: gevent.pywsgi is there
#> import: gevent.lock is there
#> cook: hears tea
#> gevent.spawn: as ever, 3
