import select
import socket

ann, cook = socket.socketpair()
cook.setblocking(False)
poller = select.epoll()
poller.register(cook, select.EPOLLIN | select.EPOLLET)

ann.sendall(b"tea;soup;rice;")
print("  Ann: orders three dishes, and waits")
while poller.poll(0.1):
    print(f"cook: ready, reads {cook.recv(4)}")
print("cook: nobody is ready, so there is nothing to do")
print(f"in the buffer lies {cook.recv(100)}")

poller.close()
ann.close()
cook.close()

# /// script
# [tool.guide]
# systems = ["Linux"]
# unrunnable = "system"
# ///
#>   Ann: orders three dishes, and waits
#> cook: ready, reads b'tea;'
#> cook: nobody is ready, so there is nothing to do
#> in the buffer lies b'soup;rice;'
