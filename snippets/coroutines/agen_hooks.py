import asyncio
import sys


async def orders():
    try:
        yield "tea"
        yield "rice"
    finally:
        await asyncio.sleep(0)
        print("  kitchen: cleans up")


def started(agen):
    print(f"loop: {agen.__name__} is used for the first time")


def dropped(agen):
    print(f"loop: {agen.__name__} is dropped unfinished")
    asyncio.run(agen.aclose())


def first(agen):
    try:
        anext(agen).send(None)
    except StopIteration as stop:
        print(f"cook: has {stop.value}")


def unraisable(problem):
    print(f"  {problem.exc_type.__name__}: {problem.exc_value}")


sys.unraisablehook = unraisable
print("cook: no loop, no hooks")
first(orders())
print("cook: with hooks")
old = sys.get_asyncgen_hooks()
sys.set_asyncgen_hooks(started, dropped)
first(orders())
sys.set_asyncgen_hooks(*old)
#> cook: no loop, no hooks
#> cook: has tea
#>   RuntimeError: async generator ignored GeneratorExit
#> cook: with hooks
#> loop: orders is used for the first time
#> cook: has tea
#> loop: orders is dropped unfinished
#>   kitchen: cleans up
