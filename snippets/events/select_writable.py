import select
import socket

cook, ann = socket.socketpair()
cook.setblocking(False)
plate = b"x" * 1_000_000


def has_room(sock):
    _, writable, _ = select.select([], [sock], [], 0)
    return sock in writable


print(f"cook: is there room? {has_room(cook)}")
sent = cook.send(plate)
print(f"cook: did send take it all? {sent == len(plate)}")
try:
    while True:
        sent += cook.send(plate)
except BlockingIOError as error:
    print(f"cook: {type(error).__name__}: the buffers are full")
print(f"cook: is there room? {has_room(cook)}")

received = 0
while received < sent:
    received += len(ann.recv(len(plate)))
print("  Ann: has read everything that was sent")
print(f"cook: is there room? {has_room(cook)}")

ann.close()
cook.close()

# /// script
# [tool.guide]
# unrunnable = "sockets"
# ///
#> cook: is there room? True
#> cook: did send take it all? False
#> cook: BlockingIOError: the buffers are full
#> cook: is there room? False
#>   Ann: has read everything that was sent
#> cook: is there room? True
