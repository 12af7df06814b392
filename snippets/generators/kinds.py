import inspect
import types


def generator():
    yield


async def coroutine():
    pass


async def async_generator():
    yield


@types.coroutine
def old_coroutine():
    yield


KINDS = {
    types.GeneratorType: "GeneratorType",
    types.CoroutineType: "CoroutineType",
    types.AsyncGeneratorType: "AsyncGeneratorType",
}
ROW = "{:16} {:19} {:5} {:6} {:10} {}"
print(ROW.format("made by", "types.", "for", "await", "async for", "send"))
for function in [generator, coroutine, async_generator, old_coroutine]:
    made = function()
    answers = [
        hasattr(made, "__iter__"),
        inspect.isawaitable(made),
        hasattr(made, "__aiter__"),
        hasattr(made, "send"),
    ]
    words = ["yes" if answer else "no" for answer in answers]
    print(ROW.format(function.__name__, KINDS[type(made)], *words))
    if inspect.iscoroutine(made):
        made.close()
#> made by          types.              for   await  async for  send
#> generator        GeneratorType       yes   no     no         yes
#> coroutine        CoroutineType       no    yes    no         yes
#> async_generator  AsyncGeneratorType  no    no     yes        no
#> old_coroutine    GeneratorType       yes   yes    no         yes
