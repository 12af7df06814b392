import os
import threading
import time
from http.server import BaseHTTPRequestHandler
from socketserver import ThreadingTCPServer
from urllib.request import urlopen

os.environ["no_proxy"] = "127.0.0.1"
SECONDS = {"/tea": 0.1, "/rice": 0.2, "/soup": 0.3, "/never": 60}


class Cook(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        time.sleep(SECONDS.get(self.path, 0))
        self.send_response(200 if self.path in SECONDS else 500)
        self.send_header("Content-Length", str(len(self.path)))
        self.end_headers()
        self.wfile.write(self.path.encode())

    def log_message(self, *details):
        pass


class Kitchen(ThreadingTCPServer):
    daemon_threads = True
    connections = 0

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Cook)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        serve = threading.Thread(target=self.serve_forever, args=[0.01])
        serve.start()

    def process_request(self, request, address):
        self.connections += 1
        super().process_request(request, address)

    def server_close(self):
        self.shutdown()
        super().server_close()


if __name__ == "__main__":
    with Kitchen() as kitchen:
        for path in ["/tea", "/rice", "/soup"]:
            with urlopen(kitchen.url + path) as answer:
                print(f"GET {path}: {answer.status} {answer.read()}")

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "sockets"
# ///
#> GET /tea: 200 b'/tea'
#> GET /rice: 200 b'/rice'
#> GET /soup: 200 b'/soup'
