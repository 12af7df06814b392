from gevent import monkey

monkey.patch_all()

import time

import gevent
import requests
from kitchen_server import Kitchen

PATHS = ["/soup", "/rice", "/tea"]


def download(path):
    dish = requests.get(kitchen.url + path).text
    print(f"  {path}: came, {len(dish)} characters")


def one_after_another():
    for path in PATHS:
        download(path)


def together():
    gevent.joinall([gevent.spawn(download, path) for path in PATHS])


with Kitchen() as kitchen:
    for way in [together, one_after_another, together]:
        began = time.perf_counter()
        way()
        print(f"{way.__name__}: {time.perf_counter() - began:.1f} s")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrunnable = "greenlet"
# ///
#>   /tea: came, 4 characters
#>   /rice: came, 5 characters
#>   /soup: came, 5 characters
#> together: 0.3 s
#>   /soup: came, 5 characters
#>   /rice: came, 5 characters
#>   /tea: came, 4 characters
#> one_after_another: 0.6 s
#>   /tea: came, 4 characters
#>   /rice: came, 5 characters
#>   /soup: came, 5 characters
#> together: 0.3 s
