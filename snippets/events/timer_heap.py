from heapq import heappop, heappush
from itertools import count


class Timers:
    def __init__(self):
        self.now = 0
        self.heap = []
        self.serial = count()

    def call_at(self, when, dish):
        entry = [when, next(self.serial), dish]
        heappush(self.heap, entry)
        return entry

    def cancel(self, entry):
        entry[2] = None

    def timeout(self):
        while self.heap and self.heap[0][2] is None:
            print(f"  heap: throws away a cancelled one, {heappop(self.heap)}")
        return self.heap[0][0] - self.now if self.heap else None

    def run(self):
        while (timeout := self.timeout()) is not None:
            print(f"loop: at {self.now}, sleeps {timeout}")
            self.now += timeout
            while self.heap and self.heap[0][0] <= self.now:
                when, _, dish = heappop(self.heap)
                if dish:
                    print(f"  {dish}: due at {when}")


timers = Timers()
timers.call_at(30, "soup")
timers.call_at(20, "rice")
tea = timers.call_at(10, "tea")
timers.call_at(20, "more rice")
print(f"heap: {[when for when, _, _ in timers.heap]}, the first is least")
timers.cancel(tea)
print(f"heap: still {len(timers.heap)} entries after cancel")
timers.run()
#> heap: [10, 20, 20, 30], the first is least
#> heap: still 4 entries after cancel
#>   heap: throws away a cancelled one, [10, 2, None]
#> loop: at 0, sleeps 20
#>   rice: due at 20
#>   more rice: due at 20
#> loop: at 20, sleeps 10
#>   soup: due at 30
