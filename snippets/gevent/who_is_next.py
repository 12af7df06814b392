import gevent
import greenlet


def cook(dish):
    print(f"  {dish}: begins")
    gevent.sleep(0)
    print(f"  {dish}: ends")


def report(event, args):
    origin, target = args
    print(f"{names[origin]} -> {names[target]}")


rice = gevent.spawn(cook, "rice")
tea = gevent.spawn(cook, "tea")
hub = gevent.get_hub()
main = gevent.getcurrent()
names = {main: "main", hub: "hub", rice: "rice", tea: "tea"}

greenlet.settrace(report)
rice.join()
tea.join()
greenlet.settrace(None)

print(f"main: the parent of rice is the hub: {rice.parent is hub}")
print(f"main: the parent of the hub is main: {hub.parent is main}")

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#> main -> hub
#> hub -> rice
#>   rice: begins
#> rice -> hub
#> hub -> tea
#>   tea: begins
#> tea -> hub
#> hub -> rice
#>   rice: ends
#> rice -> hub
#> hub -> tea
#>   tea: ends
#> tea -> hub
#> hub -> main
#> main: the parent of rice is the hub: True
#> main: the parent of the hub is main: True
