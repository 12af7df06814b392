import signal
import sys

import gevent
from gevent.pool import Pool
from gevent.server import StreamServer

LONGEST = 1000
PATIENCE = 10
idle = set()


class EchoServer(StreamServer):
    served = most = 0

    def handle(self, sock, address):
        self.served += 1
        self.most = max(self.most, len(self.pool))
        try:
            with sock, sock.makefile("rb") as stream:
                while self.started and self.answer_one(sock, stream):
                    gevent.sleep(0)
        except OSError:
            pass

    def answer_one(self, sock, stream):
        with gevent.Timeout(PATIENCE, TimeoutError):
            line = self.next_line(stream)
            whole = line.endswith(b"\n")
            if whole:
                sock.sendall(reply_to(line))
            elif len(line) == LONGEST:
                sock.sendall(b"error: line too long\n")
            return whole

    def next_line(self, stream):
        idle.add(gevent.getcurrent())
        try:
            return stream.readline(LONGEST)
        finally:
            idle.remove(gevent.getcurrent())

    def stop(self, timeout=None):
        self.close()
        gevent.killall(list(idle))
        super().stop(timeout)


def reply_to(line):
    try:
        return f"{line.decode().rstrip()} checked\n".encode()
    except UnicodeDecodeError:
        return b"error: not UTF-8\n"


if __name__ == "__main__":
    server = EchoServer(("127.0.0.1", 9999), spawn=Pool(100))
    try:
        server.start()
    except OSError as error:
        sys.exit(f"server: cannot listen on 127.0.0.1:9999: {error}")
    for number in [signal.SIGINT, signal.SIGTERM]:
        gevent.signal_handler(number, server.close)
    print("server: listening on 127.0.0.1:9999", flush=True)
    server.serve_forever(stop_timeout=5)
    print(f"server: served {server.served}, {server.most} at once")
    print(f"server: still connected: {len(server.pool)}")

# /// script
# [tool.guide]
# unrecorded = "programs"
# client = "echo_client.py"
# unrunnable = "greenlet"
# ///
#> server: listening on 127.0.0.1:9999
#> server: served 10, 10 at once
#> server: still connected: 0
