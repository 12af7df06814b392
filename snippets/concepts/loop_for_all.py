import asyncio
import socket
import threading


async def serve(conn):
    loop = asyncio.get_running_loop()
    with conn:
        order = await loop.sock_recv(conn, 100)
        await loop.sock_sendall(conn, b"hot " + order)


async def main():
    before = threading.active_count()
    clients, jobs = [], []
    async with asyncio.TaskGroup() as kitchen:
        for _ in range(100):
            client, conn = socket.socketpair()
            conn.setblocking(False)
            clients.append(client)
            jobs.append(kitchen.create_task(serve(conn)))
        await asyncio.sleep(0)
        extra = threading.active_count() - before
        print(f"cook: {len(clients)} silent clients keep {extra} threads")
        clients[-1].sendall(b"tea")
        await jobs[-1]
        print(f"cook: the last one is first: {clients[-1].recv(100)}")
        for client in clients[:-1]:
            client.sendall(b"tea")
    plates = [client.recv(100) for client in clients[:-1]]
    print(f"cook: served the other {plates.count(b'hot tea')}")
    for client in clients:
        client.close()


asyncio.run(main())

# /// script
# [tool.guide]
# unrecorded = "long"
# unrunnable = "sockets"
# ///
#> cook: 100 silent clients keep 0 threads
#> cook: the last one is first: b'hot tea'
#> cook: served the other 99
