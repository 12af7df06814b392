import asyncio
import threading
from concurrent.futures import Future


class Kitchen:
    def __enter__(self):
        self.opened = Future()
        run = threading.Thread(target=asyncio.run, args=(self.main(),))
        run.start()
        self.thread = run
        self.loop, self.closing = self.opened.result()
        return self

    async def main(self):
        closing = asyncio.Event()
        self.opened.set_result((asyncio.get_running_loop(), closing))
        await closing.wait()

    def call(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result()

    def __exit__(self, *exception):
        self.loop.call_soon_threadsafe(self.closing.set)
        self.thread.join()


async def cook(dish):
    await asyncio.sleep(0.1)
    return f"{dish}, cooked in the loop"


with Kitchen() as kitchen:
    print(f"Ann: in plain code, gets {kitchen.call(cook('tea'))}")
    print(f"Ann: in plain code, gets {kitchen.call(cook('rice'))}")
print(f"Ann: the loop is closed: {kitchen.loop.is_closed()}")

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#> Ann: in plain code, gets tea, cooked in the loop
#> Ann: in plain code, gets rice, cooked in the loop
#> Ann: the loop is closed: True
