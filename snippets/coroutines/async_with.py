import asyncio


class Stove:
    async def __aenter__(self):
        print("  stove: heats up")
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0)
        print(f"  stove: cools down, after {error!r}")

    async def cook(self, dish):
        await asyncio.sleep(0)
        if dish == "rice":
            raise ValueError("burnt")
        print(f"  stove: {dish} is done")


async def ann():
    print("  Ann: has her turn")


async def main():
    waiting = asyncio.create_task(ann(), name="Ann")
    async with Stove() as stove:
        await stove.cook("soup")
    try:
        async with Stove() as stove:
            await stove.cook("rice")
    except ValueError as error:
        print(f"cook: the rice is {error}")
    await waiting


asyncio.run(main())
#>   stove: heats up
#>   Ann: has her turn
#>   stove: soup is done
#>   stove: cools down, after None
#>   stove: heats up
#>   stove: cools down, after ValueError('burnt')
#> cook: the rice is burnt
