from gevent import monkey

monkey.patch_all()

import requests
from gevent.pool import Pool
from kitchen_server import Kitchen

PATHS = ["/tea", "/burnt", "/never", "/rice", "/soup"]


def download(path):
    try:
        answer = requests.get(kitchen.url + path, timeout=(1, 0.8))
        answer.raise_for_status()
        return path, answer.text
    except requests.RequestException as error:
        return path, error


with Kitchen() as kitchen:
    for path, result in Pool(2).imap(download, PATHS):
        if isinstance(result, Exception):
            print(f"  {path}: failed, {type(result).__name__}")
        else:
            print(f"  {path}: came")
print(f"cook: has heard of all {len(PATHS)}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   /tea: came
#>   /burnt: failed, HTTPError
#>   /never: failed, ReadTimeout
#>   /rice: came
#>   /soup: came
#> cook: has heard of all 5
