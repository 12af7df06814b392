import asyncio


async def kitchen(reader, writer):
    writer.write(b"tea\nrice")
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(kitchen, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    print(f"Ann: readline gives {await reader.readline()}")
    print(f"Ann: readexactly(2) gives {await reader.readexactly(2)}")
    try:
        await reader.readexactly(4)
    except asyncio.IncompleteReadError as error:
        print(f"Ann: wanted {error.expected}, got only {error.partial}")
    print(f"Ann: read gives {await reader.read()}")
    writer.close()
    await writer.wait_closed()
    server.close()


asyncio.run(main())

# /// script
# [tool.guide]
# unrunnable = "sockets"
# ///
#> Ann: readline gives b'tea\n'
#> Ann: readexactly(2) gives b'ri'
#> Ann: wanted 4, got only b'ce'
#> Ann: read gives b''
