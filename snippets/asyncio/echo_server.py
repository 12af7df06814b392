import asyncio
import sys

PORT, LONGEST, PATIENCE, PLACES = 9998, 1000, 10, 100


class EchoServer:
    def __init__(self):
        self.clients = set()
        self.served = self.most = 0

    def welcome(self, reader, writer):
        if len(self.clients) == PLACES:
            writer.write(b"error: no place is free\n")
            writer.close()
            return
        client = asyncio.create_task(serve(reader, writer))
        self.clients.add(client)
        client.add_done_callback(self.clients.discard)
        self.served += 1
        self.most = max(self.most, len(self.clients))


async def serve(reader, writer):
    writer.transport.set_write_buffer_limits(high=0)
    try:
        while True:
            async with asyncio.timeout(PATIENCE):
                line = await reader.readline()
                if not line.endswith(b"\n"):
                    break
                writer.write(reply_to(line))
                await writer.drain()
    except ValueError:
        writer.write(b"error: line too long\n")
    except OSError:
        writer.transport.abort()
    finally:
        writer.close()


def reply_to(line):
    try:
        return f"{line.decode().rstrip()} checked\n".encode()
    except UnicodeDecodeError:
        return b"error: not UTF-8\n"


async def main():
    echo = EchoServer()
    server = await asyncio.start_server(
        echo.welcome, "127.0.0.1", PORT, limit=LONGEST
    )
    print(f"server: listening on 127.0.0.1:{PORT}", flush=True)
    try:
        await asyncio.Event().wait()
    finally:
        server.close()
        print(f"server: served {echo.served}, {echo.most} at once")


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("server: stopped")
    except OSError as error:
        sys.exit(f"server: {error.strerror}")

# /// script
# [tool.guide]
# unrecorded = "programs"
# client = "echo_client.py"
# unrunnable = "sockets"
# ///
#> server: listening on 127.0.0.1:9998
#> server: served 10, 10 at once
#> server: stopped
