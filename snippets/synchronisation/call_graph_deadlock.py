import asyncio

knife, fork = asyncio.Lock(), asyncio.Lock()
names = {knife: "knife", fork: "fork"}


async def eater(first, second):
    async with first:
        await asyncio.sleep(0)
        async with second:
            print("never printed")


def tell(task):
    inner, *_, outer = asyncio.capture_call_graph(task).call_stack
    code, local = outer.frame.f_code, outer.frame.f_locals
    print(f"  {task.get_name()}: is in {code.co_name}, line", end=" ")
    print(f"{outer.frame.f_lineno}, has the {names[local['first']]}")
    lock = inner.frame.f_locals["self"]
    print(f"    and waits in {inner.frame.f_code.co_qualname}", end=" ")
    print(f"of the {names[lock]}")


async def main():
    ann = asyncio.create_task(eater(knife, fork), name="Ann")
    bo = asyncio.create_task(eater(fork, knife), name="Bo")
    _, waiting = await asyncio.wait([ann, bo], timeout=0.1)
    print(f"cook: {len(waiting)} still wait after 0.1 s")
    for task in (ann, bo):
        tell(task)
        task.cancel()


asyncio.run(main())

# /// script
# requires-python = ">=3.14"
# ///
#> cook: 2 still wait after 0.1 s
#>   Ann: is in eater, line 10, has the knife
#>     and waits in Lock.acquire of the fork
#>   Bo: is in eater, line 10, has the fork
#>     and waits in Lock.acquire of the knife
