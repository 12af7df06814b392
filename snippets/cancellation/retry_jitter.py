import random


def waits(luck=None):
    time, times = 0, []
    for attempt in range(4):
        pause = 0.1 * 2**attempt
        time += luck.uniform(0, pause) if luck else pause
        times.append(f"{time:.2f}")
    return ", ".join(times)


luck = random.Random(7)
print("all fail at 0.00, and ask again at")
for eater in ("Ann", "Bo", "Cy"):
    print(f"  {eater}: {waits()}")
print("the same, with jitter")
for eater in ("Ann", "Bo", "Cy"):
    print(f"  {eater}: {waits(luck)}")
#> all fail at 0.00, and ask again at
#>   Ann: 0.10, 0.30, 0.70, 1.50
#>   Bo: 0.10, 0.30, 0.70, 1.50
#>   Cy: 0.10, 0.30, 0.70, 1.50
#> the same, with jitter
#>   Ann: 0.03, 0.06, 0.32, 0.38
#>   Bo: 0.05, 0.13, 0.15, 0.56
#>   Cy: 0.00, 0.09, 0.12, 0.19
