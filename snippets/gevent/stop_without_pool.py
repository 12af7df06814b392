import gevent
from gevent import socket
from gevent.event import Event
from gevent.pool import Pool
from gevent.server import StreamServer


def cook_soup(sock, address):
    sock.recv(1024)
    ordered.set()
    try:
        gevent.sleep(0.2)
        print("  handler: the soup is done")
    except gevent.GreenletExit:
        print("  handler: killed")
    ended.set()


for spawn in ["default", Pool(100)]:
    ordered, ended = Event(), Event()
    server = StreamServer(("127.0.0.1", 0), cook_soup, spawn=spawn)
    server.start()
    print(f"server: listens, spawn is a {type(spawn).__name__}")
    with socket.create_connection(server.address) as ann:
        ann.sendall(b"soup please")
        ordered.wait()
        server.stop(timeout=0)
        print(f"server: stopped, all handlers ended: {ended.is_set()}")
        ended.wait()

# /// script
# [tool.guide]
# unrecorded = "network"
# unrunnable = "greenlet"
# ///
#> server: listens, spawn is a str
#> server: stopped, all handlers ended: False
#>   handler: the soup is done
#> server: listens, spawn is a Pool
#>   handler: killed
#> server: stopped, all handlers ended: True
