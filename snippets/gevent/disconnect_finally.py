import socket
import struct

clients = {}


def handle(sock, name):
    clients[sock] = name
    try:
        with sock:
            while data := sock.recv(1024):
                print(f"server: {name}: {data}")
        print(f"server: {name}: a clean end")
    except ConnectionResetError as error:
        print(f"server: {name}: {type(error).__name__}")
    finally:
        del clients[sock]


with socket.create_server(("127.0.0.1", 0)) as listener:
    for name in ["Ann", "Bo"]:
        client = socket.create_connection(listener.getsockname())
        sock, address = listener.accept()
        if name == "Ann":
            client.sendall(b"tea please")
        else:
            reset = struct.pack("ii", 1, 0)
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, reset)
        client.close()
        handle(sock, name)
        print(f"server: {name}: socket closed: {sock.fileno() == -1}")

print(f"server: remembers {list(clients.values())}")

# /// script
# [tool.guide]
# unrunnable = "sockets"
# ///
#> server: Ann: b'tea please'
#> server: Ann: a clean end
#> server: Ann: socket closed: True
#> server: Bo: ConnectionResetError
#> server: Bo: socket closed: True
#> server: remembers []
