import socket

ann, cook = socket.socketpair()

with ann, cook:
    ann.sendall(b"tea please")
    ann.sendall(b"rice please")
    print("Ann: sent two orders")
    print(f"cook: recv gives {cook.recv(1024)}")

    ann.sendall(b"soup pl")
    print("Ann: sent half an order")
    print(f"cook: recv gives {cook.recv(1024)}")
    ann.sendall(b"ease")
    print("Ann: sent the rest")
    print(f"cook: recv gives {cook.recv(1024)}")

# /// script
# [tool.guide]
# unrunnable = "sockets"
# ///
#> Ann: sent two orders
#> cook: recv gives b'tea pleaserice please'
#> Ann: sent half an order
#> cook: recv gives b'soup pl'
#> Ann: sent the rest
#> cook: recv gives b'ease'
