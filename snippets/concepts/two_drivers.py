import asyncio


class Pause:
    def __await__(self):
        yield


async def cook(dish):
    print(f"  {dish}: on the stove")
    await Pause()
    return f"hot {dish}"


def drive(coroutine):
    while True:
        try:
            coroutine.send(None)
            print("driver: it waits, so I go round once more")
        except StopIteration as stop:
            return stop.value


print(f"by hand: {drive(cook('tea'))}")
print(f"asyncio: {asyncio.run(cook('rice'))}")

print("driver: and now a sleep of asyncio's")
try:
    drive(asyncio.sleep(0.1))
except RuntimeError as error:
    print(f"driver: {type(error).__name__}: {error}")
#>   tea: on the stove
#> driver: it waits, so I go round once more
#> by hand: hot tea
#>   rice: on the stove
#> asyncio: hot rice
#> driver: and now a sleep of asyncio's
#> driver: RuntimeError: no running event loop
