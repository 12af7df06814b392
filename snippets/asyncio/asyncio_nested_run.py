import asyncio


async def cook():
    await asyncio.sleep(0.1)
    return "soup"


def dinner():
    soup = cook()
    try:
        return asyncio.run(soup)
    except RuntimeError as error:
        soup.close()
        return f"{type(error).__name__}: {error}"


async def main():
    print("cook: from inside the loop")
    print(f"  {dinner()}")


print("cook: from plain code")
print(f"  {dinner()}")
asyncio.run(main())
#> cook: from plain code
#>   soup
#> cook: from inside the loop
#>   RuntimeError: asyncio.run() cannot be called from a running event loop
