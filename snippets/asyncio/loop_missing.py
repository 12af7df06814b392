import asyncio
import threading


async def cook():
    return "soup"


def serve(ask):
    soup = cook()
    try:
        print(f"  {ask(soup)}")
    except RuntimeError as error:
        print(f"  {type(error).__name__}: {error}")
    soup.close()


def dining_room():
    print("Bo: get_event_loop in a thread")
    serve(lambda soup: asyncio.get_event_loop().run_until_complete(soup))
    print("Bo: asyncio.run in a thread")
    serve(asyncio.run)


print("cook: create_task in plain code")
serve(asyncio.create_task)
print("cook: get_running_loop in plain code")
serve(lambda soup: asyncio.get_running_loop())
thread = threading.Thread(target=dining_room, name="dining room")
thread.start()
thread.join()

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#> cook: create_task in plain code
#>   RuntimeError: no running event loop
#> cook: get_running_loop in plain code
#>   RuntimeError: no running event loop
#> Bo: get_event_loop in a thread
#>   RuntimeError: There is no current event loop in thread 'dining room'.
#> Bo: asyncio.run in a thread
#>   soup
