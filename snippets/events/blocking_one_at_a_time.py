import socket
import threading
import time


def serve(name, listener):
    conn, _ = listener.accept()
    print(f"cook: accepts {name} at {time.monotonic() - start:.1f} s")
    with conn:
        while order := conn.recv(100):
            elapsed = time.monotonic() - start
            print(f"cook: echoes {order.decode()} at {elapsed:.1f} s")
            conn.sendall(order)
    print(f"cook: {name} has left")


start = time.monotonic()
listener = socket.create_server(("127.0.0.1", 0))
ann = socket.create_connection(listener.getsockname())
print("  Ann: connects and thinks")
bo = socket.create_connection(listener.getsockname())
bo.sendall(b"rice")
bo.shutdown(socket.SHUT_WR)
print("  Bo: connects and orders rice")

threading.Timer(0.2, ann.sendall, [b"tea"]).start()
threading.Timer(0.3, ann.shutdown, [socket.SHUT_WR]).start()
with listener, ann, bo:
    serve("Ann", listener)
    serve("Bo", listener)

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrunnable = "sockets"
# ///
#>   Ann: connects and thinks
#>   Bo: connects and orders rice
#> cook: accepts Ann at 0.0 s
#> cook: echoes tea at 0.2 s
#> cook: Ann has left
#> cook: accepts Bo at 0.3 s
#> cook: echoes rice at 0.3 s
#> cook: Bo has left
