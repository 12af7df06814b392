import asyncio

tasks = {}


async def eater(name, other):
    print(f"  {name}: after you, {other}")
    try:
        await asyncio.wait([tasks[other]])
        print(f"  {name}: eats")
    finally:
        print(f"  {name}: leaves the table")


async def main():
    for name, other in (("Ann", "Bo"), ("Bo", "Ann")):
        tasks[name] = asyncio.create_task(eater(name, other), name=name)
    done, waiting = await asyncio.wait(tasks.values(), timeout=0.1)
    print(f"cook: {len(done)} have eaten, {len(waiting)} wait")
    for task in tasks.values():
        task.cancel()


asyncio.run(main())
#>   Ann: after you, Bo
#>   Bo: after you, Ann
#> cook: 0 have eaten, 2 wait
#>   Ann: leaves the table
#>   Bo: leaves the table
