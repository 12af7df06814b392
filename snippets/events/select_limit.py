import fcntl
import os
import resource
import select
import socket

hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (min(2000, hard), hard))
ann, cook = socket.socketpair()
number = fcntl.fcntl(cook, fcntl.F_DUPFD, 1024)
print(f"cook: descriptor {number} is the same socket")
ann.sendall(b"tea")
try:
    select.select([number], [], [])
except ValueError as error:
    print(f"select: {type(error).__name__}: {error}")
poller = select.poll()
poller.register(number, select.POLLIN)
print(f"poll: ready are {[fd for fd, _ in poller.poll()]}")
os.close(number)
ann.close()
cook.close()

# /// script
# [tool.guide]
# systems = ["Linux"]
# unrunnable = "system"
# ///
#> cook: descriptor 1024 is the same socket
#> select: ValueError: filedescriptor out of range in select()
#> poll: ready are [1024]
