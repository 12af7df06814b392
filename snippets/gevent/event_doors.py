import gevent
from gevent.event import Event

doors = Event()


def eat(name):
    print(f"  {name}: is at the door")
    doors.wait()
    print(f"  {name}: comes in")


ann, bo = gevent.spawn(eat, "Ann"), gevent.spawn(eat, "Bo")
gevent.sleep(0)
print(f"cook: opened within 0.1 s? {doors.wait(timeout=0.1)}")

print("cook: opens the doors")
doors.set()
cy = gevent.spawn(eat, "Cy")
gevent.joinall([ann, bo, cy])

print("cook: closes the doors")
doors.clear()
print(f"cook: are they open? {doors.is_set()}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   Ann: is at the door
#>   Bo: is at the door
#> cook: opened within 0.1 s? False
#> cook: opens the doors
#>   Ann: comes in
#>   Bo: comes in
#>   Cy: is at the door
#>   Cy: comes in
#> cook: closes the doors
#> cook: are they open? False
