import signal
import sys
from contextlib import suppress

import gevent
from gevent.pool import Pool
from gevent.server import StreamServer
from gevent.socket import SHUT_WR

PORT, PLACES, LONGEST = 9999, 1000, 1000
PATIENCE, FAREWELL = 10, 5
waiting = set()


class EchoServer(StreamServer):
    backlog = PLACES
    most = 0

    def handle(self, sock, address):
        self.most = max(self.most, len(self.pool))
        with suppress(OSError), sock, sock.makefile("rb") as stream:
            while (line := self.next_line(stream)).endswith(b"\n"):
                with gevent.Timeout(PATIENCE, TimeoutError):
                    sock.sendall(reply_to(line))
                gevent.sleep(0)
            with gevent.Timeout(FAREWELL, TimeoutError):
                if len(line) == LONGEST:
                    sock.sendall(b"error: line too long\n")
                sock.shutdown(SHUT_WR)
                while sock.recv(LONGEST):
                    gevent.sleep(0)

    def next_line(self, stream):
        waiting.add(gevent.getcurrent())
        try:
            with gevent.Timeout(PATIENCE if self.started else 0, TimeoutError):
                return stream.readline(LONGEST)
        except TimeoutError:
            return b""
        finally:
            waiting.remove(gevent.getcurrent())

    def stop(self, timeout=None):
        self.close()
        gevent.sleep(0.1)
        gevent.sleep(0.1)
        gevent.killall(list(waiting), TimeoutError, block=False)
        super().stop(timeout)


def reply_to(line):
    try:
        return f"{line.decode().rstrip()} checked\n".encode()
    except UnicodeDecodeError:
        return b"error: not UTF-8\n"


if __name__ == "__main__":
    server = EchoServer(("127.0.0.1", PORT), spawn=Pool(PLACES))
    try:
        server.start()
    except OSError as error:
        sys.exit(f"server: cannot listen on port {PORT}: {error}")
    for number in [signal.SIGINT, signal.SIGTERM]:
        gevent.signal_handler(number, server.close)
    print(f"server: listening on 127.0.0.1:{PORT}", flush=True)
    server.serve_forever(stop_timeout=FAREWELL)
    print(f"server: at most {server.most} at once")
    print(f"server: still connected: {len(server.pool)}")

# /// script
# [tool.guide]
# unrecorded = "programs"
# client = "echo_client.py"
# unrunnable = "greenlet"
# ///
#> server: listening on 127.0.0.1:9999
#> server: at most 10 at once
#> server: still connected: 0
