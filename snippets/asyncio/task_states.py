import asyncio


async def cook(dish):
    if dish == "rice":
        raise ValueError("rice is burnt")
    await asyncio.sleep(0)
    return f"a bowl of {dish}"


def ask(question):
    try:
        return repr(question())
    except (Exception, asyncio.CancelledError) as error:
        return f"{type(error).__name__}: {error}".rstrip(": ")


async def main():
    tasks = [
        asyncio.create_task(cook(dish), name=dish)
        for dish in ("tea", "rice", "soup")
    ]
    tasks[2].cancel()
    print(f"tea, not done: result() is {ask(tasks[0].result)}")
    await asyncio.wait(tasks)
    for task in tasks:
        print(f"{task.get_name()}: done {task.done()}")
        print(f"  cancelled() is {ask(task.cancelled)}")
        print(f"  exception() is {ask(task.exception)}")
        print(f"  result() is {ask(task.result)}")


asyncio.run(main())
#> tea, not done: result() is InvalidStateError: Result is not set.
#> tea: done True
#>   cancelled() is False
#>   exception() is None
#>   result() is 'a bowl of tea'
#> rice: done True
#>   cancelled() is False
#>   exception() is ValueError('rice is burnt')
#>   result() is ValueError: rice is burnt
#> soup: done True
#>   cancelled() is True
#>   exception() is CancelledError
#>   result() is CancelledError
