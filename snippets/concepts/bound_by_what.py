import time


def wait_for_soup():
    time.sleep(0.3)


def chop():
    end = time.process_time() + 0.2
    while time.process_time() < end:
        pass


def look_at(job):
    wall, cpu = time.perf_counter(), time.process_time()
    job()
    cpu = time.process_time() - cpu
    share = cpu / (time.perf_counter() - wall)
    kind = "CPU-bound" if share > 0.02 else "I/O-bound"
    print(f"{job.__name__}: {cpu:.1f} s of computing, so {kind}")


look_at(wait_for_soup)
look_at(chop)

# /// script
# [tool.guide]
# unrecorded = "time"
# unrunnable = "system"
# varies = ["seconds"]
# ///
#> wait_for_soup: 0.0 s of computing, so I/O-bound
#> chop: 0.2 s of computing, so CPU-bound
