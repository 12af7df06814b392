import socket

ann, cook_ann = socket.socketpair()
bo, cook_bo = socket.socketpair()
names = {cook_ann: "Ann", cook_bo: "Bo"}
for sock in names:
    sock.setblocking(False)

useless = 0
for turn in range(1, 5):
    print(f"cook: round {turn}")
    if turn == 3:
        bo.sendall(b"rice")
    if turn == 4:
        bo.close()
    for sock, name in names.items():
        try:
            data = sock.recv(100)
        except BlockingIOError as error:
            useless += 1
            print(f"  {name}: {type(error).__name__}")
        else:
            print(f"  {name}: {data!r}")
print(f"cook: {useless} of 8 questions were useless")

for sock in (ann, cook_ann, cook_bo):
    sock.close()

# /// script
# [tool.guide]
# unrunnable = "sockets"
# ///
#> cook: round 1
#>   Ann: BlockingIOError
#>   Bo: BlockingIOError
#> cook: round 2
#>   Ann: BlockingIOError
#>   Bo: BlockingIOError
#> cook: round 3
#>   Ann: BlockingIOError
#>   Bo: b'rice'
#> cook: round 4
#>   Ann: BlockingIOError
#>   Bo: b''
#> cook: 6 of 8 questions were useless
