import time

try:
    time.clock()
except AttributeError as error:
    print(f"cook: time.clock() is gone: {error}")

wall, cpu = time.perf_counter(), time.process_time()
time.sleep(0.3)
print("cook: waits for the soup")
print(f"  perf_counter: {time.perf_counter() - wall:.1f} s passed")
print(f"  process_time: {time.process_time() - cpu:.1f} s of work")

wall, cpu = time.perf_counter(), time.process_time()
while time.process_time() - cpu < 0.3:
    pass
print("cook: chops without a pause")
print(f"  perf_counter: {time.perf_counter() - wall:.1f} s passed")
print(f"  process_time: {time.process_time() - cpu:.1f} s of work")

# /// script
# [tool.guide]
# unrecorded = "time"
# varies = ["seconds"]
# ///
#> cook: time.clock() is gone: module 'time' has no attribute 'clock'
#> cook: waits for the soup
#>   perf_counter: 0.3 s passed
#>   process_time: 0.0 s of work
#> cook: chops without a pause
#>   perf_counter: 0.3 s passed
#>   process_time: 0.3 s of work
