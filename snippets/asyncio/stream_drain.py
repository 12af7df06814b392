import asyncio

MEGABYTE = bytes(1_000_000)


async def main():
    hungry = asyncio.Event()

    async def eat(reader, writer):
        await hungry.wait()
        print("  eater: begins to read")
        while await reader.read(65536):
            pass
        print("  eater: has read it all")
        writer.close()

    server = await asyncio.start_server(eat, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    for _ in range(20):
        writer.write(MEGABYTE)
    waiting = writer.transport.get_write_buffer_size()
    print(f"cook: wrote 20 MB, 1 MB or more still here: {waiting > 1e6}")
    try:
        async with asyncio.timeout(0.1):
            await writer.drain()
    except TimeoutError:
        print("cook: drain still waits, nobody reads")
    hungry.set()
    await writer.drain()
    print("cook: drain is over, the buffer is low again")
    writer.write_eof()
    await reader.read()
    writer.close()
    server.close()


asyncio.run(main())

# /// script
# [tool.guide]
# unrecorded = "network"
# unrunnable = "sockets"
# ///
#> cook: wrote 20 MB, 1 MB or more still here: True
#> cook: drain still waits, nobody reads
#>   eater: begins to read
#> cook: drain is over, the buffer is low again
#>   eater: has read it all
