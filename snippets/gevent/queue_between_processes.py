from gevent import monkey

monkey.patch_all()

import multiprocessing
import queue


def kitchen(orders, dishes):
    try:
        order = orders.get(timeout=0.5)
    except queue.Empty:
        order = "nothing: no order came in 0.5 s"
    dishes.put(order)


if __name__ == "__main__":
    orders = multiprocessing.Queue()
    dishes = multiprocessing.Queue()
    child = multiprocessing.Process(target=kitchen, args=(orders, dishes))
    child.start()
    print("cook: puts an order for tea into the queue")
    orders.put("tea")
    print(f"cook: the child cooked {dishes.get()}")
    child.join()

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "greenlet"
# ///
#> cook: puts an order for tea into the queue
#> cook: the child cooked nothing: no order came in 0.5 s
