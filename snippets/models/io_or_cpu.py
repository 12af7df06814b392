import time


def download():
    time.sleep(0.3)


def count():
    total = 0
    for number in range(2_000_000):
        total += number


for job in download, count:
    start, cpu_start = time.perf_counter(), time.process_time()
    job()
    cpu = time.process_time() - cpu_start
    share = cpu / (time.perf_counter() - start)
    verdict = "computes: CPU-bound" if share > 0.05 else "waits: I/O-bound"
    print(f"{job.__name__}: {verdict}")

# /// script
# [tool.guide]
# unrecorded = "time"
# ///
#> download: waits: I/O-bound
#> count: computes: CPU-bound
