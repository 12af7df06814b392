import fcntl
import os
import signal
import socket
import time

ann, cook = socket.socketpair()
cook.setblocking(False)


def ready(number, frame):
    try:
        print(f"  {signal.Signals(number).name}: cook reads {cook.recv(100)}")
    except BlockingIOError:
        print(f"  {signal.Signals(number).name}: nothing to read")


signal.signal(signal.SIGIO, ready)
fcntl.fcntl(cook, fcntl.F_SETOWN, os.getpid())
flags = fcntl.fcntl(cook, fcntl.F_GETFL)
fcntl.fcntl(cook, fcntl.F_SETFL, flags | os.O_ASYNC)

for order in b"soup", b"tea":
    print("cook: chops, and waits for nothing")
    ann.sendall(order)
    time.sleep(0)
print("cook: goes on chopping")
fcntl.fcntl(cook, fcntl.F_SETFL, flags)
ann.close()
cook.close()

# /// script
# [tool.guide]
# systems = ["Linux"]
# unrunnable = "system"
# ///
#> cook: chops, and waits for nothing
#>   SIGIO: cook reads b'soup'
#> cook: chops, and waits for nothing
#>   SIGIO: cook reads b'tea'
#> cook: goes on chopping
