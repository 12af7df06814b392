import socket

ann, cook = socket.socketpair()
data = "你好".encode()

with ann, cook:
    print(f"Ann: says 你好, {len(data)} bytes")
    ann.sendall(data[:4])
    part = cook.recv(1024)
    print(f"cook: recv gives {part}")
    try:
        print(f"cook: reads {part.decode()}")
    except UnicodeDecodeError as error:
        print(f"cook: {type(error).__name__}: {error.reason}")
    ann.sendall(data[4:])

# /// script
# [tool.guide]
# unrunnable = "sockets"
# ///
#> Ann: says 你好, 6 bytes
#> cook: recv gives b'\xe4\xbd\xa0\xe5'
#> cook: UnicodeDecodeError: unexpected end of data
