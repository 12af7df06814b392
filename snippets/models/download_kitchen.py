import socket
import time
from contextlib import contextmanager
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Thread

MENU = {"soup": 0.3, "rice": 0.2, "tea": 0.1}
PAGES = {"soup": "soup 汤", "rice": "rice 饭", "tea": "tea 茶"}


class Cook(StreamRequestHandler):
    def handle(self):
        dish = self.rfile.readline().decode().strip()
        time.sleep(MENU[dish])
        self.wfile.write(PAGES[dish].encode())


@contextmanager
def kitchen():
    with ThreadingTCPServer(("127.0.0.1", 0), Cook) as server:
        Thread(target=server.serve_forever, args=[0.01]).start()
        start = time.perf_counter()
        try:
            yield server.server_address
            seconds = time.perf_counter() - start
            print(f"cook: closes after {seconds:.1f} s")
        finally:
            server.shutdown()


if __name__ == "__main__":
    with kitchen() as address, socket.create_connection(address) as sock:
        sock.sendall(b"tea\n")
        while data := sock.recv(6):
            print(f"  Ann: gets {data}")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrecorded = "threads"
# unrunnable = "sockets"
# ///
#>   Ann: gets b'tea \xe8\x8c'
#>   Ann: gets b'\xb6'
#> cook: closes after 0.1 s
