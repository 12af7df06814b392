import asyncio


async def cook(dish, seconds):
    try:
        await asyncio.sleep(seconds)
        if dish == "rice":
            raise ValueError("rice is burnt")
        print(f"  {dish}: done")
    except asyncio.CancelledError:
        print(f"  {dish}: cancelled")
        raise


async def main():
    tea = asyncio.create_task(cook("tea", 0.1), name="tea")
    rice = asyncio.create_task(cook("rice", 0.2), name="rice")
    soup = asyncio.create_task(cook("soup", 0.3), name="soup")
    try:
        await asyncio.gather(tea, rice, soup)
    except ValueError as error:
        print(f"cook: {type(error).__name__}: {error}")
    print(f"cook: soup is finished: {soup.done()}")
    await soup


asyncio.run(main())
#>   tea: done
#> cook: ValueError: rice is burnt
#> cook: soup is finished: False
#>   soup: done
