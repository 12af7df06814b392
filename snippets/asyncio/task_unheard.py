import asyncio


async def cook():
    raise ValueError("soup is burnt")


def complain(loop, context):
    print(f"loop: {context['message']}")
    print(f"  {context['exception']!r}")


async def main():
    asyncio.get_running_loop().set_exception_handler(complain)
    soup = asyncio.create_task(cook(), name="soup")
    await asyncio.sleep(0.1)
    print("cook: has noticed nothing, and lets go of the soup")
    del soup
    print("cook: goes home")


asyncio.run(main())
#> cook: has noticed nothing, and lets go of the soup
#> loop: Task exception was never retrieved
#>   ValueError('soup is burnt')
#> cook: goes home
