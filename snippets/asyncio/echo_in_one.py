import asyncio


async def serve(reader, writer):
    while line := await reader.readline():
        print(f"  server: got {line.decode().rstrip()}")
        writer.write(f"{line.decode().rstrip()} checked\n".encode())
        await writer.drain()
    print("  server: end of the stream")
    writer.close()


async def order(eater, dish, reader, writer):
    print(f"{eater}: orders {dish}")
    writer.write(f"{dish}\n".encode())
    await writer.drain()
    reply = await reader.readline()
    print(f"{eater}: hears {reply.decode().rstrip()}")


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    ann = await asyncio.open_connection("127.0.0.1", port)
    print("Ann: connected, says nothing yet")
    bo = await asyncio.open_connection("127.0.0.1", port)
    print("Bo: connected")
    await order("Bo", "tea", *bo)
    await order("Ann", "soup", *ann)
    for reader, writer in (ann, bo):
        writer.write_eof()
        await reader.read()
        writer.close()
    server.close()


asyncio.run(main())

# /// script
# [tool.guide]
# unrunnable = "sockets"
# ///
#> Ann: connected, says nothing yet
#> Bo: connected
#> Bo: orders tea
#>   server: got tea
#> Bo: hears tea checked
#> Ann: orders soup
#>   server: got soup
#> Ann: hears soup checked
#>   server: end of the stream
#>   server: end of the stream
