from gevent import monkey

monkey.patch_all()

import socket

import gevent


def kitchen(server):
    print("  kitchen: waits for a guest")
    table, _ = server.accept()
    with table:
        order = table.recv(1024).decode()
        print(f"  kitchen: cooks {order}")
        table.sendall(f"hot {order}".encode())


def guest(address):
    print("  Ann: comes in and orders tea")
    with socket.create_connection(address) as table:
        table.sendall(b"tea")
        print(f"  Ann: gets {table.recv(1024).decode()}")


with socket.create_server(("127.0.0.1", 0)) as server:
    address = server.getsockname()
    jobs = [gevent.spawn(kitchen, server), gevent.spawn(guest, address)]
    gevent.joinall(jobs, raise_error=True)

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   kitchen: waits for a guest
#>   Ann: comes in and orders tea
#>   kitchen: cooks tea
#>   Ann: gets hot tea
