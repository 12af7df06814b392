import asyncio


async def bake():
    raise TimeoutError("the oven is cold")


async def dinner(seconds):
    try:
        async with asyncio.timeout(seconds) as whole:
            try:
                async with asyncio.timeout(0.2) as first:
                    await asyncio.sleep(0.5)
            except TimeoutError:
                print(f"  soup: too slow, its limit: {first.expired()}")
            await bake()
    except TimeoutError as error:
        print(f"cook: {error!r}")
        print(f"cook: the limit of the dinner: {whole.expired()}")


async def main():
    print("cook: 0.1 s for the dinner, 0.2 s of it for the soup")
    await dinner(0.1)
    print("cook: 0.4 s for the dinner, 0.2 s of it for the soup")
    await dinner(0.4)


asyncio.run(main())
#> cook: 0.1 s for the dinner, 0.2 s of it for the soup
#> cook: TimeoutError()
#> cook: the limit of the dinner: True
#> cook: 0.4 s for the dinner, 0.2 s of it for the soup
#>   soup: too slow, its limit: True
#> cook: TimeoutError('the oven is cold')
#> cook: the limit of the dinner: False
