from threading import Barrier, Lock, Thread


class Locked:
    def __init__(self, iterable):
        self.iterator = iter(iterable)
        self.lock = Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            return next(self.iterator)


def take(name):
    together.wait()
    taken[name] = list(shared)


names = ["Ann", "Bo", "Cy"]
together = Barrier(len(names))
shared = Locked(number for number in range(30_000))
taken = {}
threads = [Thread(target=take, args=[name]) for name in names]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

everything = sorted(ticket for name in names for ticket in taken[name])
print("no ticket lost, none given twice:", everything == list(range(30_000)))
print("each got theirs in order:", all(t == sorted(t) for t in taken.values()))

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#> no ticket lost, none given twice: True
#> each got theirs in order: True
