import asyncio


class Bell:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "ding"


async def cook():
    return "soup"


async def main():
    soup = asyncio.create_task(cook(), name="soup")
    again = asyncio.ensure_future(soup)
    print(f"ensure_future(task) is the same task: {again is soup}")
    bell = asyncio.ensure_future(Bell())
    print(f"ensure_future(awaitable) is a {type(bell).__name__}")
    try:
        asyncio.create_task(Bell())
    except TypeError as error:
        print(f"create_task(awaitable): {str(error).partition(',')[0]}")
    print(f"cook: hears {await bell}, serves {await soup}")


asyncio.run(main())

# /// script
# [tool.guide]
# unrecorded = "versions"
# ///
#> ensure_future(task) is the same task: True
#> ensure_future(awaitable) is a Task
#> create_task(awaitable): a coroutine was expected
#> cook: hears ding, serves soup
