import asyncio


def complain(loop, context):
    print(f"loop: {context['message']}")


async def simmer():
    await asyncio.sleep(60)


async def main():
    soup = asyncio.create_task(simmer(), name="soup")
    await asyncio.sleep(0)
    soup.cancel()
    await asyncio.wait([soup])
    print(f"cook: goes home, soup is done: {soup.done()}")


loop = asyncio.new_event_loop()
loop.set_exception_handler(complain)
loop.run_until_complete(main())
loop.close()
#> cook: goes home, soup is done: True
