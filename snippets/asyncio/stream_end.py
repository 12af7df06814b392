import asyncio


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b"tea\nrice\nso")
    reader.feed_eof()
    for turn in range(1, 6):
        line = await reader.readline()
        if not line:
            print(f"Ann: turn {turn}, the other side has closed")
        elif not line.endswith(b"\n"):
            print(f"Ann: turn {turn}, {line}, and the line is not complete")
        else:
            print(f"Ann: turn {turn}, {line}")


asyncio.run(main())
#> Ann: turn 1, b'tea\n'
#> Ann: turn 2, b'rice\n'
#> Ann: turn 3, b'so', and the line is not complete
#> Ann: turn 4, the other side has closed
#> Ann: turn 5, the other side has closed
