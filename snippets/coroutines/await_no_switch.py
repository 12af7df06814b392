from collections import deque


class Pause:
    def __await__(self):
        yield


async def no_pause():
    pass


async def eat(name, pause):
    for bite in range(1, 3):
        print(f"  {name}: bite {bite}")
        await pause()


def run(*tasks):
    ready = deque(tasks)
    while ready:
        task = ready.popleft()
        try:
            task.send(None)
        except StopIteration:
            continue
        ready.append(task)


print("cook: they await what never suspends")
run(eat("Ann", no_pause), eat("Bo", no_pause))
print("cook: they await what suspends")
run(eat("Ann", Pause), eat("Bo", Pause))
#> cook: they await what never suspends
#>   Ann: bite 1
#>   Ann: bite 2
#>   Bo: bite 1
#>   Bo: bite 2
#> cook: they await what suspends
#>   Ann: bite 1
#>   Bo: bite 1
#>   Ann: bite 2
#>   Bo: bite 2
