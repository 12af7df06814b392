import asyncio


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    raise ValueError(f"{dish} is burnt")


def complain(loop, context):
    print(f"loop: {context['message']}")


async def main():
    asyncio.get_running_loop().set_exception_handler(complain)
    try:
        await asyncio.gather(cook("rice", 0.1), cook("soup", 0.2))
    except ValueError as error:
        print(f"cook: {error}")
    await asyncio.sleep(0.2)
    print("cook: goes home, and has heard of nothing else")


asyncio.run(main())
#> cook: rice is burnt
#> cook: goes home, and has heard of nothing else
