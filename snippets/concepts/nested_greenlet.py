from greenlet import greenlet


def ask(name):
    print(f"  {name}: asks for salt")
    cook.switch("salt")
    print(f"  {name}: has the salt")


def eater(name):
    ask(name)


cook = greenlet.getcurrent()
ann = greenlet(eater)
print(f"cook: Ann wants {ann.switch('Ann')}")
ann.switch()

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   Ann: asks for salt
#> cook: Ann wants salt
#>   Ann: has the salt
