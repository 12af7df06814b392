from gevent import monkey

monkey.patch_all()

from socket import socket

import gevent
from download_kitchen import MENU, kitchen


def download(address, dish):
    with socket() as sock:
        sock.connect(address)
        sock.sendall(f"{dish}\n".encode())
        page = b""
        while data := sock.recv(6):
            page += data
    print(f"  {dish}: came")
    return page.decode()


def download_all(address):
    jobs = [gevent.spawn(download, address, dish) for dish in MENU]
    gevent.joinall(jobs)
    return [job.get() for job in jobs]


with kitchen() as address:
    dishes = download_all(address)
    print(f"cook: serves {', '.join(dishes)}")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrecorded = "network"
# unrunnable = "greenlet"
# ///
#>   tea: came
#>   rice: came
#>   soup: came
#> cook: serves soup 汤, rice 饭, tea 茶
#> cook: closes after 0.3 s
