import socket
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

LINES = ["hello", "你好", "再见"]
all_here = threading.Barrier(10, timeout=5)


def talk(number):
    address = ("127.0.0.1", 9999)
    right = 0
    with socket.create_connection(address, timeout=5) as sock:
        with sock.makefile("r", encoding="utf-8", newline="\n") as replies:
            for line in LINES:
                sock.sendall(f"{line}\n".encode())
                right += replies.readline() == f"{line} checked\n"
                all_here.wait()
    return f"client {number}: {right} of {len(LINES)} replies are right"


with ThreadPoolExecutor(10) as pool:
    try:
        for report in pool.map(talk, range(10)):
            print(report)
    except ConnectionRefusedError:
        sys.exit("clients: start echo_server.py first")
print("clients: all done")

# /// script
# [tool.guide]
# unrecorded = "programs"
# server = "echo_server.py"
# unrunnable = "sockets"
# ///
#> client 0: 3 of 3 replies are right
#> client 1: 3 of 3 replies are right
#> client 2: 3 of 3 replies are right
#> client 3: 3 of 3 replies are right
#> client 4: 3 of 3 replies are right
#> client 5: 3 of 3 replies are right
#> client 6: 3 of 3 replies are right
#> client 7: 3 of 3 replies are right
#> client 8: 3 of 3 replies are right
#> client 9: 3 of 3 replies are right
#> clients: all done
