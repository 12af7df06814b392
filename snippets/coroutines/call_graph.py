import asyncio


async def wait_for_bell(bell):
    await bell.wait()


async def make_tea(bell):
    await wait_for_bell(bell)


async def serve(tea):
    await tea


async def main():
    bell = asyncio.Event()
    tea = asyncio.create_task(make_tea(bell), name="tea")
    dinner = asyncio.create_task(serve(tea), name="dinner")
    await asyncio.sleep(0)
    show(asyncio.capture_call_graph(tea))
    bell.set()
    await dinner


def show(graph, indent="  "):
    print(f"{indent}task {graph.future.get_name()}")
    for entry in graph.call_stack:
        print(f"{indent}  in {entry.frame.f_code.co_name}")
    for waiter in graph.awaited_by:
        print(f"{indent}  awaited by:")
        show(waiter, indent + "    ")


asyncio.run(main())

# /// script
# requires-python = ">=3.14"
# ///
#>   task tea
#>     in wait
#>     in wait_for_bell
#>     in make_tea
#>     awaited by:
#>       task dinner
#>         in serve
