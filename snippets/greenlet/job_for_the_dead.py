from greenlet import getcurrent, greenlet


def stove(dish):
    while dish != "rice":
        dish = getcurrent().parent.switch(f"hot {dish}")
    return "burnt rice"


def ask(worker, job):
    if worker.dead:
        raise RuntimeError(f"nobody there for the {job}")
    return worker.switch(job)


worker = greenlet(stove)
for dish in "tea", "rice", "soup":
    print("cook: serves", worker.switch(dish))
worker = greenlet(stove)
try:
    for dish in "tea", "rice", "soup":
        print("cook: serves", ask(worker, dish))
except RuntimeError as error:
    print("cook: hears,", error)

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: serves hot tea
#> cook: serves burnt rice
#> cook: serves soup
#> cook: serves hot tea
#> cook: serves burnt rice
#> cook: hears, nobody there for the soup
