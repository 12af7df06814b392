from gevent import monkey

monkey.patch_all()

import time
from urllib.request import ProxyHandler, build_opener

import gevent
from gevent.pywsgi import WSGIServer

SECONDS = {"/tea": 0.1, "/rice": 0.2, "/soup": 0.3}


def kitchen(environ, start_response):
    path = environ["PATH_INFO"]
    if path not in SECONDS:
        start_response("404 Not Found", [])
        return [b"not on the menu"]
    time.sleep(SECONDS[path])
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"hot ", path[1:].encode()]


def guest(path):
    url = f"http://127.0.0.1:{server.server_port}{path}"
    with browser.open(url) as answer:
        dish = answer.read().decode()
        print(f"{time.perf_counter() - start:.1f} s guest: {dish}")


browser = build_opener(ProxyHandler({}))
server = WSGIServer(("127.0.0.1", 0), kitchen, log=None)
server.start()
start = time.perf_counter()
guests = [gevent.spawn(guest, path) for path in SECONDS]
gevent.joinall(guests, raise_error=True)
server.stop()

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrecorded = "network"
# unrunnable = "greenlet"
# ///
#> 0.1 s guest: hot tea
#> 0.2 s guest: hot rice
#> 0.3 s guest: hot soup
