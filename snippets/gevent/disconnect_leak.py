import socket
import struct

clients = {}


def handle(sock, name):
    clients[sock] = name
    while True:
        data = sock.recv(1024)
        if not data:
            print(f"server: {name}: recv gives {data}, a clean end")
            sock.close()
            break
        print(f"server: {name}: {data}")


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
        try:
            handle(sock, name)
        except ConnectionResetError as error:
            print(f"server: {name}: {type(error).__name__}")

still_open = [clients[sock] for sock in clients if sock.fileno() != -1]
print(f"server: remembers {list(clients.values())}, open {still_open}")

# /// script
# [tool.guide]
# unrunnable = "sockets"
# ///
#> server: Ann: b'tea please'
#> server: Ann: recv gives b'', a clean end
#> server: Bo: ConnectionResetError
#> server: remembers ['Ann', 'Bo'], open ['Bo']
