class Pause:
    def __await__(self):
        yield "pause"


async def coroutine():
    await Pause()


def generator():
    yield "pause"


def delegate(what):
    yield from what


async def wait_for(what):
    await what


MAKERS = [list, generator, coroutine, Pause]
for maker in MAKERS:
    what = maker()
    answers = []
    for way in delegate, wait_for:
        try:
            way(what).send(None)
            answers.append("works")
        except StopIteration:
            answers.append("works")
        except TypeError as error:
            answers.append(type(error).__name__)
    print(f"{maker.__name__}: yield from {answers[0]}, await {answers[1]}")
    if maker is coroutine:
        what.close()
#> list: yield from works, await TypeError
#> generator: yield from works, await TypeError
#> coroutine: yield from TypeError, await works
#> Pause: yield from TypeError, await works
