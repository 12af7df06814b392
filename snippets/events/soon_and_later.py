import asyncio


async def main():
    loop = asyncio.get_running_loop()
    closed = loop.create_future()

    def rice():
        print("  rice: runs, and asks for another turn")
        loop.call_soon(print, "  rice again: had to wait for the next turn")
        loop.call_soon(closed.set_result, None)

    loop.call_later(0.1, print, "  never printed").cancel()
    loop.call_later(0, print, "  soup: call_later(0), behind the two")
    loop.call_soon(rice)
    loop.call_soon(print, "  tea: in the order of the calls")
    print("cook: all are handed over, none has run")
    await closed


asyncio.run(main())
#> cook: all are handed over, none has run
#>   rice: runs, and asks for another turn
#>   tea: in the order of the calls
#>   soup: call_later(0), behind the two
#>   rice again: had to wait for the next turn
