class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        answer = yield self.question
        return answer


async def order():
    print("  Ann: opens the menu")
    dish = await Ask("which dish?")
    size = await Ask("small or large?")
    return f"{size} {dish}"


coroutine = order()
print(f"cook: has a {type(coroutine).__name__}, nothing has run")
print(f"cook: is asked for {coroutine.send(None)!r}")
print(f"cook: is asked for {coroutine.send('soup')!r}")
try:
    coroutine.send("large")
except StopIteration as stop:
    print(f"cook: cooks a {stop.value}")
#> cook: has a coroutine, nothing has run
#>   Ann: opens the menu
#> cook: is asked for 'which dish?'
#> cook: is asked for 'small or large?'
#> cook: cooks a large soup
