def consumer(name):
    answer = None
    while True:
        try:
            bun = yield answer
            answer = f"ate bun {bun}"
        except ValueError as error:
            print(f"  {name}: puts it back, {error}")
            answer = "wants another"


ann = consumer("Ann")
next(ann)
print("cook: hears that Ann", ann.send(1))
print("cook: hears that Ann", ann.throw(ValueError("bun 2 is burnt")))
print("cook: hears that Ann", ann.send(3))

try:
    ann.throw(RuntimeError("the kitchen is on fire"))
except RuntimeError as error:
    print("cook: gets it back,", error)
print("cook: hears", next(ann, "nothing, Ann is gone"))
#> cook: hears that Ann ate bun 1
#>   Ann: puts it back, bun 2 is burnt
#> cook: hears that Ann wants another
#> cook: hears that Ann ate bun 3
#> cook: gets it back, the kitchen is on fire
#> cook: hears nothing, Ann is gone
