class Stove:
    def __await__(self):
        yield "heat"
        return "hot soup"


def boil_then():
    soup = yield from Stove().__await__()
    return soup


async def boil_now():
    soup = await Stove()
    return soup


def drive(coroutine):
    print(f"  asks for {coroutine.send(None)}")
    try:
        coroutine.send(None)
    except StopIteration as stop:
        print(f"  returns {stop.value}")


async def mixed():
    await boil_then()


print("cook: a generator with yield from")
drive(boil_then())
print("cook: a coroutine with await")
drive(boil_now())
print("cook: await on a generator")
try:
    drive(mixed())
except TypeError as error:
    print(f"  {type(error).__name__}")
#> cook: a generator with yield from
#>   asks for heat
#>   returns hot soup
#> cook: a coroutine with await
#>   asks for heat
#>   returns hot soup
#> cook: await on a generator
#>   TypeError
