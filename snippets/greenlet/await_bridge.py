import asyncio

from greenlet import getcurrent, greenlet


class OurMissingGreenlet(Exception):
    pass


def await_only(awaitable):
    here = getcurrent()
    if not hasattr(here, "is_bridge"):
        awaitable.close()
        raise OurMissingGreenlet(
            "greenlet_spawn has not been called; can't call await_only() here"
        )
    return here.parent.switch(awaitable)


async def greenlet_spawn(function, *args):
    bridge = greenlet(function)
    bridge.is_bridge = True
    bridge.gr_context = bridge.parent.gr_context
    result = bridge.switch(*args)
    while not bridge.dead:
        try:
            value = await result
        except BaseException as error:
            result = bridge.throw(error)
        else:
            result = bridge.switch(value)
    return result


def plain():
    await_only(asyncio.sleep(0.1))
    return "a plain function has waited"


if __name__ == "__main__":
    print("cook:", asyncio.run(greenlet_spawn(plain)))

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: a plain function has waited
