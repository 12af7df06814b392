import codecs
import socket

data = "你好\n茶\n".encode()
ann, cook = socket.socketpair()

with ann, cook:
    decoder = codecs.getincrementaldecoder("utf-8")()
    for part in [data[:4], data[4:]]:
        ann.sendall(part)
        received = cook.recv(1024)
        print(f"cook: {len(received)} bytes, {decoder.decode(received)!r}")
    print(f"cook: end, {decoder.decode(b'', final=True)!r}")

ann, cook = socket.socketpair()

with cook, cook.makefile("rb") as stream:
    with ann:
        ann.sendall(data[:4])
        ann.sendall(data[4:])
    for line in stream:
        print(f"cook: a whole line, {line.decode()!r}")

# /// script
# [tool.guide]
# unrunnable = "sockets"
# ///
#> cook: 4 bytes, '你'
#> cook: 7 bytes, '好\n茶\n'
#> cook: end, ''
#> cook: a whole line, '你好\n'
#> cook: a whole line, '茶\n'
