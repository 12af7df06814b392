import select
import socket
import threading

ann, cook_ann = socket.socketpair()
bo, cook_bo = socket.socketpair()
names = {cook_ann: "Ann", cook_bo: "Bo"}
threading.Timer(0.2, ann.sendall, [b"tea"]).start()
threading.Timer(0.1, bo.sendall, [b"rice"]).start()

wakeups = messages = 0
while names:
    print(f"cook: sleeps until one of {len(names)} speaks")
    readable, _, _ = select.select(list(names), [], [])
    wakeups += 1
    for sock in readable:
        messages += 1
        print(f"  {names.pop(sock)}: {sock.recv(100)!r}")
print(f"cook: woke {wakeups} times for {messages} messages")

for sock in (ann, cook_ann, bo, cook_bo):
    sock.close()
#> cook: sleeps until one of 2 speaks
#>   Bo: b'rice'
#> cook: sleeps until one of 1 speaks
#>   Ann: b'tea'
#> cook: woke 2 times for 2 messages
