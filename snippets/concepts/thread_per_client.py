import socket
import threading


def serve(conn):
    with conn:
        order = conn.recv(100)
        conn.sendall(b"hot " + order)


before = threading.active_count()
clients = []
for _ in range(100):
    client, conn = socket.socketpair()
    clients.append(client)
    threading.Thread(target=serve, args=(conn,)).start()
extra = threading.active_count() - before
print(f"cook: {len(clients)} silent clients keep {extra} threads")

for client in clients:
    client.sendall(b"tea")
plates = [client.recv(100) for client in clients]
print(f"cook: served {plates.count(b'hot tea')}")
for client in clients:
    client.close()

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#> cook: 100 silent clients keep 100 threads
#> cook: served 100
