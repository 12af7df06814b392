import sys
from socket import getaddrinfo
from time import sleep

from gevent import monkey

monkey.patch_all()

SUSPECTS = [
    ("time", "sleep"),
    ("socket", "getaddrinfo"),
    ("select", "select"),
    ("subprocess", "Popen"),
]


def holders(home, name):
    original = monkey.get_original(home, name)
    return {
        module.__name__
        for module in list(sys.modules.values())
        if any(value is original for value in vars(module).values())
        and not module.__name__.startswith("gevent")
    }


for home, name in SUSPECTS:
    print(f"{home} is patched: {monkey.is_module_patched(home)}")
    for holder in sorted(holders(home, name)):
        print(f"  {holder} holds the original {home}.{name}")
print(f"this program calls {sleep.__module__}.{sleep.__name__}")
print(f"this program calls {getaddrinfo.__module__}.{getaddrinfo.__name__}")

# /// script
# [tool.guide]
# unrecorded = "long"
# unrunnable = "greenlet"
# ///
#> time is patched: True
#>   __main__ holds the original time.sleep
#> socket is patched: True
#>   __main__ holds the original socket.getaddrinfo
#> select is patched: True
#> subprocess is patched: True
#> this program calls time.sleep
#> this program calls socket.getaddrinfo
