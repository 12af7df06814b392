import asyncio


async def search(eater, seconds, found):
    try:
        await asyncio.sleep(seconds)
        if not found:
            raise LookupError(f"{eater} found nothing")
        return f"{eater} has the salt"
    finally:
        print(f"  {eater}: stops searching")


async def first_good(*searches):
    tasks = [asyncio.create_task(each) for each in searches]
    failures = []
    try:
        for result in asyncio.as_completed(tasks):
            try:
                return await result
            except LookupError as error:
                print(f"cook: {error}, waits for the next")
                failures.append(error)
        raise ExceptionGroup("nobody found it", failures)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def main():
    ann = search("Ann", 0.1, False)
    bo = search("Bo", 0.2, True)
    cy = search("Cy", 9, True)
    print(f"cook: {await first_good(ann, bo, cy)}")


asyncio.run(main())
#>   Ann: stops searching
#> cook: Ann found nothing, waits for the next
#>   Bo: stops searching
#>   Cy: stops searching
#> cook: Bo has the salt
