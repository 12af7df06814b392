import socket
import threading
from selectors import EVENT_READ, DefaultSelector


def accept(listener):
    conn, _ = listener.accept()
    conn.setblocking(False)
    selector.register(conn, EVENT_READ, echo)
    print("cook: someone comes in")


def echo(conn):
    if order := conn.recv(100):
        print(f"cook: echoes {order.decode()}")
        conn.sendall(order)
        return
    print("cook: someone leaves")
    selector.unregister(conn)
    conn.close()
    if len(selector.get_map()) == 1:
        selector.unregister(listener)
        listener.close()


selector = DefaultSelector()
listener = socket.create_server(("127.0.0.1", 0))
selector.register(listener, EVENT_READ, accept)
eaters = []
for order in ["Ann's soup", "Bo's rice", "Cy's tea"]:
    eaters.append((socket.create_connection(listener.getsockname()), order))


def speak():
    for eater, order in reversed(eaters):
        eater.sendall(order.encode())
        print(f"  eater: gets {eater.recv(100).decode()}")
    for eater, _ in eaters:
        eater.close()


threading.Thread(target=speak).start()
while selector.get_map():
    for key, _ in selector.select():
        key.data(key.fileobj)

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "sockets"
# ///
#> cook: someone comes in
#> cook: someone comes in
#> cook: someone comes in
#> cook: echoes Cy's tea
#>   eater: gets Cy's tea
#> cook: echoes Bo's rice
#>   eater: gets Bo's rice
#> cook: echoes Ann's soup
#>   eater: gets Ann's soup
#> cook: someone leaves
#> cook: someone leaves
#> cook: someone leaves
