import socket
import time

from small_gevent import sleep, spawn, wait_read, wait_write


def cook_dish(dish, seconds):
    print(f"  {dish}: goes on the stove")
    sleep(seconds)
    print(f"  {dish}: is ready")
    return f"hot {dish}"


def guest(name, sock):
    sleep(0.1)
    print(f"  {name}: asks for soup")
    wait_write(sock)
    sock.send(b"soup, please")


def waiter(sock):
    print("  waiter: waits for a guest")
    wait_read(sock)
    print("  waiter: hears", sock.recv(100).decode())


start = time.monotonic()
ours, theirs = socket.socketpair()
with ours, theirs:
    jobs = [spawn(cook_dish, "soup", 0.3), spawn(cook_dish, "rice", 0.2)]
    jobs += [spawn(waiter, ours), spawn(guest, "Ann", theirs)]
    print("cook: has spawned four, none has begun")
    for job in jobs:
        job.join()
print("cook: serves", jobs[0].value, "and", jobs[1].value)
print(f"cook: is done after {time.monotonic() - start:.1f} s")

# /// script
# [tool.guide]
# varies = ["seconds"]
# unrecorded = "network"
# unrunnable = "greenlet"
# ///
#> cook: has spawned four, none has begun
#>   soup: goes on the stove
#>   rice: goes on the stove
#>   waiter: waits for a guest
#>   Ann: asks for soup
#>   waiter: hears soup, please
#>   rice: is ready
#>   soup: is ready
#> cook: serves hot soup and hot rice
#> cook: is done after 0.3 s
