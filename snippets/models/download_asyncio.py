import asyncio
from socket import socket

from download_kitchen import MENU, kitchen


async def download(address, dish):
    loop = asyncio.get_running_loop()
    with socket() as sock:
        sock.setblocking(False)
        await loop.sock_connect(sock, address)
        await loop.sock_sendall(sock, f"{dish}\n".encode())
        page = b""
        while data := await loop.sock_recv(sock, 6):
            page += data
    print(f"  {dish}: came")
    return page.decode()


async def download_all(address):
    async with asyncio.TaskGroup() as group:
        jobs = [group.create_task(download(address, dish)) for dish in MENU]
    return [job.result() for job in jobs]


with kitchen() as address:
    dishes = asyncio.run(download_all(address))
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
