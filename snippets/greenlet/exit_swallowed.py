import io
import sys

from greenlet import GreenletExit, getcurrent, greenlet


def make_tea():
    while True:
        try:
            getcurrent().parent.switch()
        except GreenletExit:
            print("  tea: does not want to end")


sys.stderr = io.StringIO()
tea = greenlet(make_tea)
tea.switch()
del tea
print("greenlet:", sys.stderr.getvalue().partition(" <")[0])

# /// script
# [tool.guide]
# unrunnable = "greenlet"
# ///
#>   tea: does not want to end
#> greenlet: GreenletExit did not kill
