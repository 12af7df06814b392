import asyncio


async def till(requests):
    total = 0
    while (request := await requests.get()) is not None:
        coins, reply = request
        seen = total
        await asyncio.sleep(0)
        enough = seen + coins >= 0
        if enough:
            total = seen + coins
        if reply.done():
            print("  till: the asker has left")
        elif enough:
            reply.set_result(total)
        else:
            reply.set_exception(ValueError(f"only {seen} in the till"))
    print(f"  till: closes with {total}")


async def ask(requests, coins):
    reply = asyncio.get_running_loop().create_future()
    await requests.put((coins, reply))
    return await reply


async def eater(name, coins, requests):
    try:
        print(f"  {name}: pays {coins}, total {await ask(requests, coins)}")
    except ValueError as error:
        print(f"  {name}: ValueError: {error}")


async def main():
    requests = asyncio.Queue()
    async with asyncio.TaskGroup() as house:
        house.create_task(till(requests), name="till")
        async with asyncio.TaskGroup() as table:
            for name, coins in (("Ann", 2), ("Bo", 3), ("Cy", -9)):
                table.create_task(eater(name, coins, requests), name=name)
        await requests.put(None)


asyncio.run(main())
#>   Ann: pays 2, total 2
#>   Bo: pays 3, total 5
#>   Cy: ValueError: only 5 in the till
#>   till: closes with 5
