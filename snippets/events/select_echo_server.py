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
orders = {"Ann's soup": 0.3, "Bo's rice": 0.2, "Cy's tea": 0.1}
eaters = []
for order, seconds in orders.items():
    eater = socket.create_connection(listener.getsockname())
    threading.Timer(seconds, eater.sendall, [order.encode()]).start()
    threading.Timer(0.4, eater.shutdown, [socket.SHUT_WR]).start()
    eaters.append(eater)

while selector.get_map():
    for key, _ in selector.select():
        key.data(key.fileobj)

for eater in eaters:
    print(f"  eater: gets {eater.recv(100).decode()}")
    eater.close()

# /// script
# [tool.guide]
# unrecorded = "network"
# ///
#> cook: someone comes in
#> cook: someone comes in
#> cook: someone comes in
#> cook: echoes Cy's tea
#> cook: echoes Bo's rice
#> cook: echoes Ann's soup
#> cook: someone leaves
#> cook: someone leaves
#> cook: someone leaves
#>   eater: gets Ann's soup
#>   eater: gets Bo's rice
#>   eater: gets Cy's tea
