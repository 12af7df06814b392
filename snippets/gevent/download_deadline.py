from gevent import monkey

monkey.patch_all()

import os
import time

import gevent
import requests
from gevent.server import StreamServer

os.environ["no_proxy"] = "127.0.0.1"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n"


def drip(sock, address):
    sock.recv(1000)
    sock.sendall(HEAD)
    for _ in range(6):
        gevent.sleep(0.1)
        sock.sendall(b".")


with StreamServer(("127.0.0.1", 0), drip) as server:
    server.start()
    url = f"http://127.0.0.1:{server.server_port}"

    began = time.perf_counter()
    drops = requests.get(url, timeout=0.3).text
    print(f"timeout=0.3: has {drops} in {time.perf_counter() - began:.1f} s")

    began = time.perf_counter()
    try:
        with gevent.Timeout(0.3):
            requests.get(url, timeout=0.3)
    except gevent.Timeout:
        print(f"Timeout(0.3): ends in {time.perf_counter() - began:.1f} s")

# /// script
# [tool.guide]
# unrecorded = "network"
# varies = ["seconds"]
# unrunnable = "greenlet"
# ///
#> timeout=0.3: has ...... in 0.6 s
#> Timeout(0.3): ends in 0.3 s
