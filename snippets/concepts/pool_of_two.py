import socket
import threading
from concurrent.futures import ThreadPoolExecutor

seated = threading.Barrier(3)


def serve(name, conn):
    if name != "Cy":
        seated.wait()
    order = conn.recv(100).decode()
    print(f"cook: serves {order} to {name}")


pairs = {name: socket.socketpair() for name in ("Ann", "Bo", "Cy")}
with ThreadPoolExecutor(max_workers=2) as pool:
    jobs = {name: pool.submit(serve, name, pairs[name][1]) for name in pairs}
    seated.wait()
    print("  Ann and Bo: sit, and think")
    pairs["Cy"][0].sendall(b"tea")
    print("  Cy: has ordered")
    print(f"cook: is anybody with Cy? {jobs['Cy'].running()}")
    pairs["Ann"][0].sendall(b"soup")
    jobs["Ann"].result()
    jobs["Cy"].result()
    pairs["Bo"][0].sendall(b"rice")
for pair in pairs.values():
    for sock in pair:
        sock.close()

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#>   Ann and Bo: sit, and think
#>   Cy: has ordered
#> cook: is anybody with Cy? False
#> cook: serves soup to Ann
#> cook: serves tea to Cy
#> cook: serves rice to Bo
