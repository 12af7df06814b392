import threading


def eater(name):
    print(f"  {name}: begins in {threading.current_thread().name}")
    yield
    print(f"  {name}: goes on in {threading.current_thread().name}")


ann = eater("Ann")
next(ann)
print("cook: Ann is suspended, another thread resumes her")
thread = threading.Thread(target=next, args=(ann, None), name="Bo's thread")
thread.start()
thread.join()

# /// script
# [tool.guide]
# unrecorded = "threads"
# unrunnable = "threads"
# ///
#>   Ann: begins in MainThread
#> cook: Ann is suspended, another thread resumes her
#>   Ann: goes on in Bo's thread
