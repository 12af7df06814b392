import gevent
from gevent import socket
from gevent.event import Event
from gevent.pool import Pool
from gevent.server import StreamServer


def cook_soup(sock, address):
    sock.recv(1024)
    ordered.set()
    gevent.sleep(0.3)
    sock.sendall(b"soup")


for timeout in [1, 0]:
    ordered = Event()
    server = StreamServer(("127.0.0.1", 0), cook_soup, spawn=Pool(100))
    server.start()
    address = server.address
    with socket.create_connection(address) as ann:
        ann.sendall(b"soup please")
        ordered.wait()
        print(f"server: has Ann's order, stops with timeout={timeout}")
        stopping = gevent.spawn(server.stop, timeout)
        gevent.sleep(0)
        try:
            socket.create_connection(address)
        except ConnectionRefusedError as error:
            print(f"  Bo: {type(error).__name__}")
        print(f"  Ann: hears {ann.recv(1024)}")
        stopping.join()
        print("server: stopped")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> server: has Ann's order, stops with timeout=1
#>   Bo: ConnectionRefusedError
#>   Ann: hears b'soup'
#> server: stopped
#> server: has Ann's order, stops with timeout=0
#>   Bo: ConnectionRefusedError
#>   Ann: hears b''
#> server: stopped
