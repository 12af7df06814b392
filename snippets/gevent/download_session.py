from gevent import monkey

monkey.patch_all()

import requests
from kitchen_server import Kitchen

PATHS = ["/tea", "/tea", "/tea"]

with Kitchen() as kitchen:
    for path in PATHS:
        requests.get(kitchen.url + path)
    print(f"requests.get: 3 dishes, {kitchen.connections} connections")

with Kitchen() as kitchen, requests.Session() as session:
    for path in PATHS:
        session.get(kitchen.url + path)
    print(f"Session.get:  3 dishes, {kitchen.connections} connection")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> requests.get: 3 dishes, 3 connections
#> Session.get:  3 dishes, 1 connection
