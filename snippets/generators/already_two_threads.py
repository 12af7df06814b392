from threading import Event, Thread


def tickets():
    for number in range(1, 4):
        inside.set()
        leave.wait()
        yield number


inside = Event()
leave = Event()
shared = tickets()


def ann():
    print(f"  Ann: takes ticket {next(shared)}")


thread = Thread(target=ann, name="Ann")
thread.start()
inside.wait()
try:
    print(f"  Bo: takes ticket {next(shared)}")
except ValueError as error:
    print(f"  Bo: {type(error).__name__}: {error}")
leave.set()
thread.join()
print(f"  Bo: comes back, and takes ticket {next(shared)}")

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#>   Bo: ValueError: generator already executing
#>   Ann: takes ticket 1
#>   Bo: comes back, and takes ticket 2
