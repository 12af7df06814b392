import asyncio

from echo_guests import guests


async def serve(conn):
    loop = asyncio.get_running_loop()
    with conn:
        rest = b""
        while data := await loop.sock_recv(conn, 100):
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                print(f"  cook: echoes {line.decode()}")
                await loop.sock_sendall(conn, line + b"\n")


async def cook(listener):
    loop = asyncio.get_running_loop()
    listener.setblocking(False)
    async with asyncio.TaskGroup() as group:
        for _ in range(2):
            conn, _ = await loop.sock_accept(listener)
            group.create_task(serve(conn))


with guests() as listener:
    asyncio.run(cook(listener))

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "sockets"
# ///
#>   cook: echoes Bo: 茶
#> Bo: is my echo here? True
#>   cook: echoes Ann: 汤
#> Ann: hears Ann: 汤
#> Bo: hears Bo: 茶
