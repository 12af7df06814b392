import select
import socket
import threading

ann, cook_ann = socket.socketpair()
bo, cook_bo = socket.socketpair()
names = {cook_ann: "Ann", cook_bo: "Bo"}

wakeups = messages = 0
for eater, order in [(bo, b"rice"), (ann, b"tea")]:
    threading.Timer(0.1, eater.sendall, [order]).start()
    print(f"cook: sleeps until one of {len(names)} speaks")
    readable, _, _ = select.select(list(names), [], [])
    wakeups += 1
    for sock in readable:
        messages += 1
        print(f"  {names.pop(sock)}: {sock.recv(100)!r}")
print(f"cook: woke {wakeups} times for {messages} messages")

for sock in (ann, cook_ann, bo, cook_bo):
    sock.close()

# /// script
# [tool.guide]
# unrunnable = "sockets"
# ///
#> cook: sleeps until one of 2 speaks
#>   Bo: b'rice'
#> cook: sleeps until one of 1 speaks
#>   Ann: b'tea'
#> cook: woke 2 times for 2 messages
