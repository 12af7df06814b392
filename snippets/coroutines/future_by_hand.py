class Future:
    def __init__(self):
        self.done = False

    def set_result(self, result):
        self.done, self.result = True, result

    def __await__(self):
        if not self.done:
            yield self
        return self.result


async def eat(name, tea):
    print(f"  {name}: waits for the tea")
    print(f"  {name}: drinks {await tea}")


tea = Future()
ann, bo = eat("Ann", tea), eat("Bo", tea)
for eater in (ann, bo):
    waits_for = eater.send(None)
    print(f"cook: is handed the future: {waits_for is tea}")

tea.set_result("green tea")
print("cook: has filled it, nobody has moved")
for eater in (ann, bo, eat("Cy", tea)):
    try:
        eater.send(None)
    except StopIteration:
        print("cook: one has ended")
#>   Ann: waits for the tea
#> cook: is handed the future: True
#>   Bo: waits for the tea
#> cook: is handed the future: True
#> cook: has filled it, nobody has moved
#>   Ann: drinks green tea
#> cook: one has ended
#>   Bo: drinks green tea
#> cook: one has ended
#>   Cy: waits for the tea
#>   Cy: drinks green tea
#> cook: one has ended
