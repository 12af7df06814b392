import gevent


def eat(name, polite):
    for bite in 1, 2, 3:
        print(f"  {name}: bite {bite}")
        if polite:
            gevent.sleep(0)
    print(f"  {name}: is full")


print("cook: Ann and Bo are polite, Cy is not")
gevent.joinall(
    [
        gevent.spawn(eat, "Ann", polite=True),
        gevent.spawn(eat, "Bo", polite=True),
        gevent.spawn(eat, "Cy", polite=False),
    ]
)

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> cook: Ann and Bo are polite, Cy is not
#>   Ann: bite 1
#>   Bo: bite 1
#>   Cy: bite 1
#>   Cy: bite 2
#>   Cy: bite 3
#>   Cy: is full
#>   Ann: bite 2
#>   Bo: bite 2
#>   Ann: bite 3
#>   Bo: bite 3
#>   Ann: is full
#>   Bo: is full
