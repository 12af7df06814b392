import asyncio
import sys
from contextlib import closing

LINES = ["hello", "你好", "再见"]


async def talk(number, all_here):
    right = 0
    reader, writer = await asyncio.open_connection("127.0.0.1", 9998)
    with closing(writer):
        for line in LINES:
            writer.write(f"{line}\n".encode())
            await writer.drain()
            reply = await reader.readline()
            right += reply.decode() == f"{line} checked\n"
            await all_here.wait()
    await writer.wait_closed()
    return f"client {number}: {right} of {len(LINES)} replies are right"


async def main():
    all_here = asyncio.Barrier(10)
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        talks = [group.create_task(talk(n, all_here)) for n in range(10)]
    for task in talks:
        print(task.result())
    print("clients: all done")


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except ExceptionGroup as errors:
        sys.exit(f"clients: is the server running? {errors.exceptions[0]}")
    except TimeoutError:
        sys.exit("clients: no reply within 5 s")

# /// script
# [tool.guide]
# unrecorded = "programs"
# server = "echo_server.py"
# unrunnable = "sockets"
# ///
#> client 0: 3 of 3 replies are right
#> client 1: 3 of 3 replies are right
#> client 2: 3 of 3 replies are right
#> client 3: 3 of 3 replies are right
#> client 4: 3 of 3 replies are right
#> client 5: 3 of 3 replies are right
#> client 6: 3 of 3 replies are right
#> client 7: 3 of 3 replies are right
#> client 8: 3 of 3 replies are right
#> client 9: 3 of 3 replies are right
#> clients: all done
