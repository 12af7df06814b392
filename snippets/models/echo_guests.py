from contextlib import contextmanager
from select import select
from socket import create_connection, create_server
from threading import Thread

SOUP = "Ann: 汤\n".encode()
TEA = "Bo: 茶\n".encode()


def talk(address):
    with create_connection(address) as ann, create_connection(address) as bo:
        ann.sendall(SOUP[:-2])
        bo.sendall(TEA)
        echo = select([bo], [], [], 0.5)[0]
        print(f"Bo: is my echo here? {bool(echo)}")
        ann.sendall(SOUP[-2:])
        for name, sock in ("Ann", ann), ("Bo", bo):
            with sock, sock.makefile(encoding="utf-8") as replies:
                print(f"{name}: hears {replies.readline().strip()}")


@contextmanager
def guests():
    with create_server(("127.0.0.1", 0)) as listener:
        table = Thread(target=talk, args=[listener.getsockname()])
        table.start()
        yield listener
        table.join()


if __name__ == "__main__":
    with guests() as listener:
        ann, bo = listener.accept()[0], listener.accept()[0]
        for sock in ann, bo, ann:
            print(f"  cook: gets {sock.recv(100)}")
        for sock in ann, bo:
            with sock:
                sock.sendall(b"we are closed\n")

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "sockets"
# ///
#>   cook: gets b'Ann: \xe6\xb1'
#>   cook: gets b'Bo: \xe8\x8c\xb6\n'
#> Bo: is my echo here? False
#>   cook: gets b'\xa4\n'
#> Ann: hears we are closed
#> Bo: hears we are closed
