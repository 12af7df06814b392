import asyncio
import signal

PORT, PLACES, LONGEST = 9998, 1000, 1000
PATIENCE, FAREWELL = 10, 5
clients, waits, stop = set(), set(), asyncio.Event()


async def serve(reader, writer):
    if len(clients) == PLACES:
        writer.write(b"error: no place is free\n")
        return writer.close()
    clients.add(client := asyncio.current_task())
    try:
        while (line := await next_line(reader)).endswith(b"\n"):
            async with asyncio.timeout(PATIENCE):
                writer.write(reply_to(line))
                await writer.drain()
        async with asyncio.timeout(FAREWELL):
            writer.write_eof()
            while await reader.read(LONGEST):
                pass
    except ValueError:
        writer.write(b"error: line too long\n")
    except OSError:
        pass
    finally:
        writer.transport.abort()
        clients.remove(client)


async def next_line(reader):
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    try:
        async with asyncio.timeout(0 if stop.is_set() else PATIENCE) as wait:
            waits.add(wait)
            return await reader.readline()
    except TimeoutError:
        return b""
    finally:
        waits.remove(wait)


def reply_to(line):
    try:
        return f"{line.decode().rstrip()} checked\n".encode()
    except UnicodeDecodeError:
        return b"error: not UTF-8\n"


async def main():
    loop = asyncio.get_running_loop()
    for number in signal.SIGINT, signal.SIGTERM:
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    server = await asyncio.start_server(
        serve, "127.0.0.1", PORT, limit=LONGEST, backlog=PLACES
    )
    print(f"server: listening on 127.0.0.1:{PORT}", flush=True)
    await stop.wait()
    server.close()
    await asyncio.sleep(0.1)
    for wait in waits:
        wait.reschedule(0)
    if clients:
        await asyncio.wait(clients, timeout=FAREWELL)
    print(f"server: stopped, still connected: {len(clients)}")


asyncio.run(main())

# /// script
# [tool.guide]
# unrecorded = "programs"
# client = "echo_client.py"
# unrunnable = "sockets"
# ///
#> server: listening on 127.0.0.1:9998
#> server: stopped, still connected: 0
