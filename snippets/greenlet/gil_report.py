import sys
import sysconfig

free_threaded = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
gil_is_on = getattr(sys, "_is_gil_enabled", lambda: True)
print("python: free-threaded build", free_threaded)
print("python: GIL on", gil_is_on())

import greenlet

print("python: GIL on, greenlet imported", gil_is_on())
print("greenlet: of the series", greenlet.__version__.rpartition(".")[0])

# /// script
# [tool.guide]
# unrecorded = "versions"
# unrunnable = "greenlet"
# ///
#> python: free-threaded build False
#> python: GIL on True
#> python: GIL on, greenlet imported True
#> greenlet: of the series 3.5
