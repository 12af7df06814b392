import asyncio
import signal


async def main():
    loop = asyncio.get_running_loop()
    me = asyncio.current_task()
    loop.add_signal_handler(signal.SIGTERM, me.cancel)
    try:
        print("server: serves")
        loop.call_later(0.1, signal.raise_signal, signal.SIGTERM)
        await asyncio.Event().wait()
    finally:
        print("server: closes its connections")


try:
    asyncio.run(main())
except asyncio.CancelledError:
    print("server: stopped by SIGTERM")

# /// script
# [tool.guide]
# systems = ["Linux", "Darwin"]
# unrunnable = "system"
# ///
#> server: serves
#> server: closes its connections
#> server: stopped by SIGTERM
