from concurrent.futures import ThreadPoolExecutor
from socket import socket

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
    with ThreadPoolExecutor() as pool:
        jobs = [pool.submit(download, address, dish) for dish in MENU]
    return [job.result() for job in jobs]


with kitchen() as address:
    dishes = download_all(address)
    print(f"cook: serves {', '.join(dishes)}")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrecorded = "threads"
# unrunnable = "sockets"
# ///
#>   tea: came
#>   rice: came
#>   soup: came
#> cook: serves soup 汤, rice 饭, tea 茶
#> cook: closes after 0.3 s
