import gevent
from gevent.queue import Queue, ShutDown

table = Queue(maxsize=2)


def eat(name):
    while True:
        try:
            dish = table.get()
        except ShutDown:
            print(f"  {name}: goes home")
            return
        print(f"  {name}: eats {dish}")
        gevent.sleep(0)
        table.task_done()


eaters = [gevent.spawn(eat, name) for name in ("Ann", "Bo")]
for dish in "tea", "rice", "soup", "bun", "fish":
    table.put(dish)
    print(f"cook: has put {dish}, {table.qsize()} on the table")

table.join()
print("cook: everything is eaten")
table.shutdown()
gevent.joinall(eaters)

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: has put tea, 1 on the table
#> cook: has put rice, 2 on the table
#>   Ann: eats tea
#>   Bo: eats rice
#> cook: has put soup, 1 on the table
#> cook: has put bun, 2 on the table
#>   Ann: eats soup
#>   Bo: eats bun
#> cook: has put fish, 1 on the table
#>   Ann: eats fish
#> cook: everything is eaten
#>   Bo: goes home
#>   Ann: goes home
