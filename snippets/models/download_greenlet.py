from collections import deque
from functools import partial
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector
from socket import SO_ERROR, SOL_SOCKET, socket

from download_kitchen import MENU, kitchen
from greenlet import getcurrent, greenlet

selector = DefaultSelector()


def run(functions):
    tasks = [greenlet(function) for function in functions]
    ready, results = deque(tasks), {}
    while ready or selector.get_map():
        if ready:
            task = ready.popleft()
            results[task] = task.switch()
        else:
            for key, _ in selector.select():
                selector.unregister(key.fileobj)
                ready.append(key.data)
    return [results[task] for task in tasks]


def wait(sock, event):
    selector.register(sock, event, getcurrent())
    getcurrent().parent.switch()


def connect(sock, address):
    sock.setblocking(False)
    sock.connect_ex(address)
    wait(sock, EVENT_WRITE)
    if error := sock.getsockopt(SOL_SOCKET, SO_ERROR):
        raise OSError(error, "no connection")


def sendall(sock, data):
    while data:
        wait(sock, EVENT_WRITE)
        data = data[sock.send(data) :]


def recv(sock, size):
    wait(sock, EVENT_READ)
    return sock.recv(size)


def download(address, dish):
    with socket() as sock:
        connect(sock, address)
        sendall(sock, f"{dish}\n".encode())
        page = b""
        while data := recv(sock, 6):
            page += data
    print(f"  {dish}: came")
    return page.decode()


def download_all(address):
    return run([partial(download, address, dish) for dish in MENU])


with kitchen() as address:
    dishes = download_all(address)
    print(f"cook: serves {', '.join(dishes)}")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrecorded = "threads"
# unrunnable = "greenlet"
# ///
#>   tea: came
#>   rice: came
#>   soup: came
#> cook: serves soup 汤, rice 饭, tea 茶
#> cook: closes after 0.3 s
