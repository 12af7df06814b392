import asyncio
import tempfile


def reason(error):
    return str(error).partition("object ")[2].partition(" (")[0]


async def main():
    print("cook: with, where async with is needed")
    lock = asyncio.Lock()
    try:
        with lock:
            print("cook: never comes here")
    except TypeError as error:
        print(f"  … {reason(error)}")

    print("cook: async with, where with is needed")
    try:
        async with tempfile.TemporaryFile():
            print("cook: never comes here")
    except TypeError as error:
        print(f"  … {reason(error)}")

    print("cook: each with its own")
    async with lock:
        with tempfile.TemporaryFile():
            print("cook: has the lock and the file")


asyncio.run(main())
#> cook: with, where async with is needed
#>   … does not support the context manager protocol
#> cook: async with, where with is needed
#>   … does not support the asynchronous context manager protocol
#> cook: each with its own
#> cook: has the lock and the file
