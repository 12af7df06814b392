import gevent
from gevent.lock import BoundedSemaphore


def eater(name, first, second):
    with first:
        print(f"  {name}: has the first lock")
        gevent.sleep(0)
        print(f"  {name}: waits for the second")
        with second:
            print(f"  {name}: eats")


knife, fork = BoundedSemaphore(1), BoundedSemaphore(1)
eaters = [
    gevent.spawn(eater, "Ann", knife, fork),
    gevent.spawn(eater, "Bo", fork, knife),
]
try:
    gevent.joinall(eaters)
except gevent.exceptions.LoopExit as error:
    print(f"cook: LoopExit: {error.args[0]}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   Ann: has the first lock
#>   Bo: has the first lock
#>   Ann: waits for the second
#>   Bo: waits for the second
#> cook: LoopExit: This operation would block forever
