import gevent
from gevent import socket
from gevent.pool import Pool
from gevent.server import StreamServer


def serve(sock, address):
    sock.sendall(b"welcome")
    sock.recv(1024)


def sit_down(name):
    sock = socket.create_connection(server.address)
    print(f"{name}: is connected")
    return sock


def wait(name, sock):
    with gevent.Timeout(0.2, False):
        print(f"{name}: hears {sock.recv(1024)}")
        return
    print(f"{name}: hears nothing yet")


with StreamServer(("127.0.0.1", 0), serve, spawn=Pool(2)) as server:
    server.start()
    ann, bo, cy = [sit_down(name) for name in ["Ann", "Bo", "Cy"]]
    for name, sock in [("Ann", ann), ("Bo", bo), ("Cy", cy)]:
        wait(name, sock)
    ann.close()
    print("Ann: leaves")
    wait("Cy", cy)
    bo.close()
    cy.close()

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> Ann: is connected
#> Bo: is connected
#> Cy: is connected
#> Ann: hears b'welcome'
#> Bo: hears b'welcome'
#> Cy: hears nothing yet
#> Ann: leaves
#> Cy: hears b'welcome'
