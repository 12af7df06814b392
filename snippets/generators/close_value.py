def counter():
    total = 0
    try:
        while True:
            total += yield
    except GeneratorExit:
        return f"{total} buns"


total = counter()
next(total)
total.send(2)
total.send(3)
print("cook: close gives", total.close())
print("cook: and again", total.close())

# /// script
# requires-python = ">=3.13"
# ///
#> cook: close gives 5 buns
#> cook: and again None
