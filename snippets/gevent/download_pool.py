from gevent import monkey

monkey.patch_all()

import requests
from gevent.pool import Pool
from kitchen_server import Kitchen

at_once = most = 0


def download(path):
    global at_once, most
    at_once += 1
    most = max(most, at_once)
    print(f"  {path}: asked for, {at_once} at once")
    dish = requests.get(kitchen.url + path).text
    print(f"  {path}: came")
    at_once -= 1
    return dish


with Kitchen() as kitchen:
    dishes = Pool(2).map(download, ["/tea", "/rice", "/soup"])
    print(f"cook: has {dishes}")
    print(f"cook: never asked for more than {most} at once")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   /tea: asked for, 1 at once
#>   /rice: asked for, 2 at once
#>   /tea: came
#>   /soup: asked for, 2 at once
#>   /rice: came
#>   /soup: came
#> cook: has ['/tea', '/rice', '/soup']
#> cook: never asked for more than 2 at once
