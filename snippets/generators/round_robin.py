from collections import deque


def eater(name, buns):
    for bun in range(1, buns + 1):
        print(f"  {name}: eats bun {bun} of {buns}")
        yield


def run(tasks):
    ready = deque(tasks)
    while ready:
        name, task = ready.popleft()
        try:
            next(task)
        except StopIteration:
            print(f"scheduler: {name} has finished")
        else:
            ready.append((name, task))


eaters = {"Ann": 1, "Bo": 3, "Cy": 2}
run([(name, eater(name, buns)) for name, buns in eaters.items()])
print("cook: all have eaten")
#>   Ann: eats bun 1 of 1
#>   Bo: eats bun 1 of 3
#>   Cy: eats bun 1 of 2
#> scheduler: Ann has finished
#>   Bo: eats bun 2 of 3
#>   Cy: eats bun 2 of 2
#>   Bo: eats bun 3 of 3
#> scheduler: Cy has finished
#> scheduler: Bo has finished
#> cook: all have eaten
