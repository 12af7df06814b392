import asyncio
import warnings

warnings.simplefilter("ignore", RuntimeWarning)


class Kitchen:
    async def __init__(self):
        await asyncio.sleep(0)


class Menu:
    @property
    async def price(self):
        await asyncio.sleep(0)
        return 4

    async def __len__(self):
        return 3


async def main():
    try:
        Kitchen()
    except TypeError as error:
        print(f"Kitchen(): TypeError: {error}")
    menu = Menu()
    try:
        len(menu)
    except TypeError as error:
        print(f"len(menu): TypeError: {error}")
    print(f"menu.price is a {type(menu.price).__name__}")
    print(f"menu.price == 4: {menu.price == 4}")
    print(f"await menu.price == 4: {await menu.price == 4}")
    try:
        compile("lambda dish: await cook(dish)", "menu", "eval")
    except SyntaxError as error:
        print(f"lambda: SyntaxError: {error.msg}")


asyncio.run(main())
#> Kitchen(): TypeError: __init__() should return None, not 'coroutine'
#> len(menu): TypeError: 'coroutine' object cannot be interpreted as an integer
#> menu.price is a coroutine
#> menu.price == 4: False
#> await menu.price == 4: True
#> lambda: SyntaxError: 'await' outside async function
