import asyncio


async def which():
    return asyncio.get_running_loop()


first = asyncio.run(which())
second = asyncio.run(which())
print(f"run twice: the same loop: {first is second}")

with asyncio.Runner() as runner:
    first = runner.run(which())
    second = runner.run(which())
    print(f"Runner: the same loop: {first is second}")
    print(f"Runner: closed between the runs: {first.is_closed()}")
print(f"Runner: closed after the block: {first.is_closed()}")
#> run twice: the same loop: False
#> Runner: the same loop: True
#> Runner: closed between the runs: False
#> Runner: closed after the block: True
