from collections import deque
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector
from socket import SO_ERROR, SOL_SOCKET, socket

from download_kitchen import MENU, kitchen

selector = DefaultSelector()


def run(tasks):
    ready, results = deque(tasks), {}
    while ready or selector.get_map():
        if ready:
            task = ready.popleft()
            try:
                selector.register(*next(task), task)
            except StopIteration as stop:
                results[task] = stop.value
        else:
            for key, _ in selector.select():
                selector.unregister(key.fileobj)
                ready.append(key.data)
    return [results[task] for task in tasks]


def connect(sock, address):
    sock.setblocking(False)
    sock.connect_ex(address)
    yield sock, EVENT_WRITE
    if error := sock.getsockopt(SOL_SOCKET, SO_ERROR):
        raise OSError(error, "no connection")


def sendall(sock, data):
    while data:
        yield sock, EVENT_WRITE
        data = data[sock.send(data) :]


def recv(sock, size):
    yield sock, EVENT_READ
    return sock.recv(size)


def download(address, dish):
    with socket() as sock:
        yield from connect(sock, address)
        yield from sendall(sock, f"{dish}\n".encode())
        page = b""
        while data := (yield from recv(sock, 6)):
            page += data
    print(f"  {dish}: came")
    return page.decode()


def download_all(address):
    return run([download(address, dish) for dish in MENU])


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
