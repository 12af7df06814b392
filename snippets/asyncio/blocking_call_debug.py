import asyncio
import logging
import re
import time


class Shown(logging.Handler):
    def emit(self, record):
        name = re.search("name='(.*?)'", record.getMessage())
        print(f"  asyncio: {record.levelname}: {name[1]} held the loop")


async def cook():
    time.sleep(0.2)


async def main():
    asyncio.get_running_loop().slow_callback_duration = 0.15
    await asyncio.create_task(cook(), name="soup")


logging.getLogger("asyncio").addHandler(Shown(logging.WARNING))
print("cook: without debug")
asyncio.run(main())
print("cook: with debug")
asyncio.run(main(), debug=True)
#> cook: without debug
#> cook: with debug
#>   asyncio: WARNING: soup held the loop
