import socket


def lines(sock):
    rest = b""
    while data := sock.recv(8):
        print(f"  recv gives {data}")
        *whole, rest = (rest + data).split(b"\n")
        yield from whole
    if rest:
        print(f"  end of stream in the middle of {rest}")


ann, cook = socket.socketpair()

with cook:
    with ann:
        ann.sendall(b"tea\nrice\nso")
        ann.sendall(b"up\nbre")
    for line in lines(cook):
        print(f"cook: order {line}")

# /// script
# [tool.guide]
# unrunnable = "sockets"
# ///
#>   recv gives b'tea\nrice'
#> cook: order b'tea'
#>   recv gives b'\nsoup\nbr'
#> cook: order b'rice'
#> cook: order b'soup'
#>   recv gives b'e'
#>   end of stream in the middle of b'bre'
