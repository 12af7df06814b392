import time

import requests
from kitchen_server import Kitchen


def download(path):
    dish = requests.get(kitchen.url + path).text
    print(f"  {path}: came, {len(dish)} characters")


with Kitchen() as kitchen:
    began = time.perf_counter()
    print("cook: asks for one after another")
    for path in ["/soup", "/rice", "/tea"]:
        download(path)
    print(f"cook: has all after {time.perf_counter() - began:.1f} s")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrunnable = "sockets"
# ///
#> cook: asks for one after another
#>   /soup: came, 5 characters
#>   /rice: came, 5 characters
#>   /tea: came, 4 characters
#> cook: has all after 0.6 s
