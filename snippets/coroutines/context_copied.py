import asyncio
from contextvars import ContextVar

table = ContextVar("table")
bill = ContextVar("bill")


async def move(where):
    table.set(where)
    bill.get().append(where)
    print(f"  moves to {table.get()}")


async def where_am_i():
    print(f"  was made at the {table.get()}")


async def main():
    table.set("window")
    bill.set([])
    task = asyncio.create_task(move("garden"), name="Ann")
    table.set("door")
    await task
    print(f"cook: after a task, still at the {table.get()}")

    later = asyncio.create_task(where_am_i(), name="Bo")
    table.set("bar")
    await later

    await move("kitchen")
    print(f"cook: after a plain await, at the {table.get()}")
    print(f"cook: the list is one for all: {bill.get()}")


asyncio.run(main())
#>   moves to garden
#> cook: after a task, still at the door
#>   was made at the door
#>   moves to kitchen
#> cook: after a plain await, at the kitchen
#> cook: the list is one for all: ['garden', 'kitchen']
