import gevent


def cook(dish):
    try:
        print(f"  {dish}: begins")
    finally:
        print(f"  {dish}: washes up")


tea = gevent.spawn(cook, "tea")
rice = gevent.spawn(cook, "rice")
soup = gevent.spawn_later(0.1, cook, "soup")

tea.kill()
gevent.killall([rice, soup])
gevent.sleep(0.2)

for job in tea, rice, soup:
    print(f"cook: dead {job.dead}, get() returned {job.get()!r}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: dead True, get() returned GreenletExit()
#> cook: dead True, get() returned GreenletExit()
#> cook: dead True, get() returned GreenletExit()
