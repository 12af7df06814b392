import asyncio
import time


class TokenBucket:
    def __init__(self, rate, size, clock=time.monotonic):
        self.rate, self.size, self.clock = rate, size, clock
        self.tokens, self.updated = size, clock()

    def wait_time(self):
        now = self.clock()
        gained = (now - self.updated) * self.rate
        self.tokens = min(self.size, self.tokens + gained) - 1
        self.updated = now
        return max(0, -self.tokens / self.rate)

    async def take(self):
        await asyncio.sleep(self.wait_time())


class FakeClock:
    now = 0.0

    def __call__(self):
        return self.now


def with_a_fake_clock():
    clock = FakeClock()
    bucket = TokenBucket(rate=2, size=3, clock=clock)
    for clock.now in (0, 0, 0, 0, 0, 1, 10, 10, 10, 10):
        print(f"  at {clock.now}: wait {bucket.wait_time()}")


async def with_a_real_one():
    async def guest(name):
        await bucket.take()
        print(f"  {name}: walks in at {time.monotonic() - start:.1f} s")

    start = time.monotonic()
    bucket = TokenBucket(rate=10, size=2)
    await asyncio.gather(*map(guest, ("Ann", "Bo", "Cy", "Di")))


print("cook: 2 a second, 3 at once, by a clock that stands still")
with_a_fake_clock()
print("cook: 10 a second, 2 at once, by a real clock")
asyncio.run(with_a_real_one())

# /// script
# [tool.guide]
# varies = ["seconds"]
# ///
#> cook: 2 a second, 3 at once, by a clock that stands still
#>   at 0: wait 0
#>   at 0: wait 0
#>   at 0: wait 0
#>   at 0: wait 0.5
#>   at 0: wait 1.0
#>   at 1: wait 0.5
#>   at 10: wait 0
#>   at 10: wait 0
#>   at 10: wait 0
#>   at 10: wait 0.5
#> cook: 10 a second, 2 at once, by a real clock
#>   Ann: walks in at 0.0 s
#>   Bo: walks in at 0.0 s
#>   Cy: walks in at 0.1 s
#>   Di: walks in at 0.2 s
