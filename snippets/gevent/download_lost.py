from gevent import monkey

monkey.patch_all()

import gevent
import requests
from gevent.pool import Pool
from kitchen_server import Kitchen

gevent.get_hub().exception_stream = None


def download(path):
    answer = requests.get(kitchen.url + path)
    answer.raise_for_status()
    print(f"  {path}: came")
    return answer.text


dishes = None
with Kitchen() as kitchen:
    try:
        dishes = Pool(2).map(download, ["/soup", "/burnt", "/tea"])
    except requests.HTTPError as error:
        print(f"cook: one failed: {error.response.status_code}")
print(f"cook: has {dishes}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   /tea: came
#>   /soup: came
#> cook: one failed: 500
#> cook: has None
