import asyncio
import tempfile
from pathlib import Path


async def lines(path):
    file = await asyncio.to_thread(open, path, encoding="utf-8")
    try:
        while batch := await asyncio.to_thread(file.readlines, 10):
            print(f"  reader: a trip to the thread, {len(batch)} lines")
            for line in batch:
                yield line.rstrip("\n")
    finally:
        await asyncio.to_thread(file.close)


async def main(path):
    async for line in lines(path):
        print(f"cook: reads {line}")


with tempfile.TemporaryDirectory() as folder:
    recipe = Path(folder, "recipe.txt")
    recipe.write_text("tea\nrice\nsoup\nsalt\n", encoding="utf-8")
    asyncio.run(main(recipe))

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#>   reader: a trip to the thread, 3 lines
#> cook: reads tea
#> cook: reads rice
#> cook: reads soup
#>   reader: a trip to the thread, 1 lines
#> cook: reads salt
