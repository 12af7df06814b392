import inspect


class Bell:
    def __await__(self):
        sound = yield self
        return sound


async def boil(cups):
    return await Bell()


async def make_tea():
    cups = 2
    sound = await boil(cups)
    print(f"  tea: hears {sound}")


def look(coroutine):
    print(f"cook: {inspect.getcoroutinestate(coroutine)}")
    while inspect.iscoroutine(coroutine):
        name = coroutine.__name__
        frame = coroutine.cr_frame
        where = frame and f"line {frame.f_lineno}, {frame.f_locals}"
        print(f"  {name}: {where}")
        coroutine = coroutine.cr_await
    print(f"  it awaits a {type(coroutine).__name__}")


tea = make_tea()
look(tea)
tea.send(None)
look(tea)
try:
    tea.send("ding")
except StopIteration:
    look(tea)
#> cook: CORO_CREATED
#>   make_tea: line 14, {}
#>   it awaits a NoneType
#> cook: CORO_SUSPENDED
#>   make_tea: line 16, {'cups': 2}
#>   boil: line 11, {'cups': 2}
#>   it awaits a generator
#>   tea: hears ding
#> cook: CORO_CLOSED
#>   make_tea: None
#>   it awaits a NoneType
