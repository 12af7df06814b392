import socket
from selectors import EVENT_READ, DefaultSelector


class Reactor:
    def __init__(self):
        self.selector = DefaultSelector()

    def when_readable(self, sock, callback):
        self.selector.register(sock, EVENT_READ, callback)

    def run(self):
        while self.selector.get_map():
            for key, _ in self.selector.select():
                self.selector.unregister(key.fileobj)
                key.data()


class Proactor(Reactor):
    def read_into(self, sock, buffer, callback):
        def read():
            callback(sock.recv_into(buffer))

        self.when_readable(sock, read)


def is_ready():
    print("  reactor: it is ready, now read it yourself")
    print(f"cook: reads {bo_cook.recv(100)}")


def is_done(size):
    print(f"  proactor: it is done, {size} bytes are in your buffer")
    print(f"cook: has {bytes(plate[:size])}")


ann, ann_cook = socket.socketpair()
bo, bo_cook = socket.socketpair()
loop = Proactor()
plate = bytearray(100)
loop.when_readable(bo_cook, is_ready)
bo.sendall(b"rice")
loop.run()
loop.read_into(ann_cook, plate, is_done)
ann.sendall(b"tea")
loop.run()
for sock in ann, ann_cook, bo, bo_cook:
    sock.close()

# /// script
# [tool.guide]
# unrunnable = "sockets"
# ///
#>   reactor: it is ready, now read it yourself
#> cook: reads b'rice'
#>   proactor: it is done, 3 bytes are in your buffer
#> cook: has b'tea'
