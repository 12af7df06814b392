import ssl
import warnings

import requests
from gevent import monkey

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    monkey.patch_all()

for warning in caught:
    text = str(warning.message)
    print(f"{warning.category.__name__}:")
    print(f"  {text.partition(',')[0]}")
    print(f"  it names urllib3.util.ssl_: {'urllib3.util.ssl_' in text}")

tls = requests.packages.urllib3.util.ssl_
print(f"ssl.SSLContext is from {ssl.SSLContext.__module__}")
print(f"requests still holds the one from {tls.SSLContext.__module__}")
try:
    tls.create_urllib3_context()
except RecursionError as e:
    text = str(e).removesuffix(" while calling a Python object")
    print(f"requests, about to use HTTPS: {type(e).__name__}:")
    print(f"  {text}")

# /// script
# [tool.guide]
# unrecorded = "versions"
# unrunnable = "greenlet"
# ///
#> MonkeyPatchWarning:
#>   Monkey-patching ssl after ssl has already been imported may lead to errors
#>   it names urllib3.util.ssl_: True
#> ssl.SSLContext is from gevent.ssl
#> requests still holds the one from ssl
#> requests, about to use HTTPS: RecursionError:
#>   maximum recursion depth exceeded
