"""Speed for the author: how long a build, a rebuild and the snippet tests take, and how that grows.

All are measured in one run, in turn, several times; a figure is the ratio of the medians.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from benchmarks import plain
from benchmarks.budgets.row import Row, most
from benchmarks.growth import grow

ROUNDS = 3
GROWN = 3, 10
LONG = 150  # seconds; what takes longer needs no median
# As `mkdocs serve` does it, but for the watching: build, then change pages one after the other, and build again.
# Prints the seconds of each rebuild.
SERVE = """
import sys, time
from pathlib import Path
from mkdocs.commands import serve
from mkdocs.livereload import LiveReloadServer
def rebuild(server, **_):
    for number, name in enumerate(sys.argv[1:]):
        page = Path(name)
        page.write_text(page.read_text("utf-8").replace("# ", f"# {number} ", 1), "utf-8")
        start = time.monotonic()
        server.builder()
        print(f"rebuilt {time.monotonic() - start}", flush=True)
LiveReloadServer.serve = rebuild
serve.serve("mkdocs.yml", dev_addr="127.0.0.1:8000")
"""
PAGE = "docs/{}/generators/index.md"
# Each snippet by itself, as a reader runs it, one after the other; a server with its client.
BARE = """
from runner.play import play, play_pair
from tests.plays import SNIPPETS, lacking
count = 0
for snippet in SNIPPETS.values():
    if lacking(snippet) or snippet.server:
        continue
    count += 1
    if snippet.client:
        play_pair(snippet, SNIPPETS[snippet.client], limit=60)
        count += 1
    else:
        play(snippet, limit=60)
print(count)
"""
SUITE = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_snippets.py"]


def rows() -> Iterator[Row]:
    """Measure all; needs a quiet machine, and takes most of an hour."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder, "1")
        grow(here, 1)
        plain.make(here, Path(folder, "plain"))
        yield from _builds(here, Path(folder, "plain"))
        yield from _suite(here)
        yield from _growth(Path(folder), here)


def _builds(here: Path, bare: Path) -> Iterator[Row]:
    full, without, rebuilt = [], [], {"zh": [], "en": []}
    for _ in range(ROUNDS):
        full.append(seconds(build, here))
        without.append(seconds(plain.build, bare))
        for language in rebuilt:
            rebuilt[language] += rebuilds(here, PAGE.format(language))
    note = f"{median(full):.1f} s and {median(without):.1f} s, medians of {ROUNDS}"
    yield most(
        "strict build of both languages, to plain MkDocs with Material",
        median(full) / median(without),
        1.3,
        note=note,
    )
    for language, found in rebuilt.items():
        note = f"{median(found):.1f} s and {median(full):.1f} s"
        figure = f"rebuild after a change to one page ({language}), to a full build"
        yield most(figure, median(found) / median(full), 0.5, note=note)


def _suite(here: Path) -> Iterator[Row]:
    walls, cpus, count = {"suite": [], "bare": []}, {"suite": [], "bare": []}, 0
    for _ in range(ROUNDS):
        for name, command in (("bare", [sys.executable, "-c", BARE]), ("suite", SUITE)):
            wall, cpu, said = run(command, here)
            walls[name].append(wall)
            cpus[name].append(cpu)
            count = int(said) if name == "bare" else count
    suite, bare = median(walls["suite"]), median(walls["bare"])
    note = f"{suite:.0f} s and {bare:.0f} s, {count} snippets, {os.cpu_count()} cores"
    yield most("snippet tests, to each snippet by itself one after another", suite / bare, 0.6, note=note)
    above = (median(cpus["suite"]) - median(cpus["bare"])) / count * 1000
    note = f"{median(cpus['suite']):.1f} s and {median(cpus['bare']):.1f} s in all"
    yield most("CPU of the snippet tests above that, for each snippet", above, 15, "ms", note=note, digits=1)


def _growth(folder: Path, here: Path) -> Iterator[Row]:
    works: dict[str, Callable[[Path], object]] = {
        "strict build": build,
        "snippet tests": lambda guide: run(SUITE, guide),
    }
    for times in GROWN:
        grow(folder / str(times), times)
    for name, work in works.items():
        small, grown = [], {times: [] for times in GROWN}
        for _ in range(ROUNDS):  # in turn, for a machine may become slower meanwhile
            small.append(seconds(work, here))
            for times, found in grown.items():
                if not found or found[0] < LONG:
                    found.append(seconds(work, folder / str(times)))
        for times, found in grown.items():
            note = f"{median(found):.1f} s and {median(small):.1f} s"
            figure = f"{name} at {times} times today's pages and snippets, to today's"
            yield most(figure, median(found) / median(small), times, note=note)


def build(guide: Path) -> None:
    """Build a guide strictly, as publishing does. Raises CalledProcessError if that fails."""
    with tempfile.TemporaryDirectory() as site:
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", site]
        subprocess.run(command, cwd=guide, check=True, capture_output=True)


def rebuilds(guide: Path, *pages: str) -> list[float]:
    """The seconds that `mkdocs serve` takes to build again after a change to each page in turn."""
    _, _, said = run([sys.executable, "-c", SERVE, *pages], guide)
    return [float(line.split()[1]) for line in said.splitlines() if line.startswith("rebuilt ")]


def seconds(work: Callable[[Path], object], guide: Path) -> float:
    """How long it takes with this guide."""
    start = time.monotonic()
    work(guide)
    return time.monotonic() - start


def run(command: list[str], guide: Path) -> tuple[float, float, str]:
    """Run a command in a guide: seconds, seconds of CPU with all that it starts, what it prints. Raises if it fails."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    said = subprocess.run(command, cwd=guide, check=True, stdout=subprocess.PIPE, text=True).stdout
    wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, said
