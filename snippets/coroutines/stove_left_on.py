import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def careless(dish):
    print(f"  {dish}: stove on")
    await asyncio.sleep(0)
    yield f"hot {dish}"
    print(f"  {dish}: stove off")


@asynccontextmanager
async def careful(dish):
    print(f"  {dish}: stove on")
    await asyncio.sleep(0)
    try:
        yield f"hot {dish}"
    finally:
        print(f"  {dish}: stove off")


async def main():
    for stove in (careless, careful):
        print(f"cook: {stove.__name__}")
        async with stove("tea") as dish:
            print(f"cook: serves {dish}")
        try:
            async with stove("rice") as dish:
                raise ValueError(f"dropped the {dish}")
        except ValueError as error:
            print(f"cook: {error}")


asyncio.run(main())
#> cook: careless
#>   tea: stove on
#> cook: serves hot tea
#>   tea: stove off
#>   rice: stove on
#> cook: dropped the hot rice
#> cook: careful
#>   tea: stove on
#> cook: serves hot tea
#>   tea: stove off
#>   rice: stove on
#>   rice: stove off
#> cook: dropped the hot rice
