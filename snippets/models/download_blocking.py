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
    return [download(address, dish) for dish in MENU]


with kitchen() as address:
    dishes = download_all(address)
    print(f"cook: serves {', '.join(dishes)}")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrecorded = "threads"
# unrunnable = "sockets"
# ///
#>   soup: came
#>   rice: came
#>   tea: came
#> cook: serves soup 汤, rice 饭, tea 茶
#> cook: closes after 0.6 s
