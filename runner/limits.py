"""What one run of a program may cost. A run that takes more is ended, and told so with the cure.

The kernel holds each process to some of it (`hold`); the rest is what all processes of a run have together, at which
`Watch` looks every now and then: counted from outside, it holds whoever runs the tests, be it root.
"""

import os
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

MEGABYTE = 2**20
PERIOD = 0.1  # seconds between two looks
PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


@dataclass(frozen=True)
class Limits:
    """All that one run may have, with every process that it starts. `space` and `file` are of each process."""

    lines: int = 10_000
    characters: int = 1_000_000  # printed
    memory: int = 1024  # MB in use
    space: int = 8192  # MB of addresses
    file: int = 64  # MB in one file
    folder: int = 128  # MB in all of its temporary folder
    files: int = 2_000  # in that folder
    processes: int = 64
    processor: int = 120  # seconds: for what escapes every other limit


LIMITS = Limits()


def hold(process: int, limits: Limits = LIMITS) -> None:
    """Give a process, and all that it will start, the kernel's limits. Does nothing but on Linux."""
    if sys.platform != "linux":
        return
    import resource

    for name, most in (
        (resource.RLIMIT_AS, limits.space * MEGABYTE),
        (resource.RLIMIT_FSIZE, limits.file * MEGABYTE),
        (resource.RLIMIT_CPU, limits.processor),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            _, hard = resource.prlimit(process, name)
            if hard == resource.RLIM_INFINITY or hard > most:
                resource.prlimit(process, name, (most, most))
        except ProcessLookupError:
            return  # it has ended already


class Watch:
    """Looks after one run. `broken` is the reason, once it has taken more than it may; `end` is then called.

    `processes` gives the ids of those of the run. `look`, `rest` and `end` are for one thread, the others for any.
    """

    def __init__(
        self, folder: Path, processes: Callable[[], list[int]], end: Callable[[], None], limits: Limits
    ):
        self.folder = folder
        self.processes = processes
        self.end = end
        self.limits = limits
        self.broken: str | None = None
        self._over = threading.Event()

    def look(self) -> None:
        """Look until the run is over. A run that is shorter than PERIOD costs nothing."""
        wait = PERIOD
        while not self._over.wait(wait):
            began = time.thread_time()
            self._count()
            wait = max(PERIOD, 20 * (time.thread_time() - began))  # no more than a twentieth of a core
        if self.broken:
            self.end()

    def rest(self, seconds: float) -> bool:
        """Whether every process comes to its end within so many seconds."""
        deadline, wait = time.monotonic() + seconds, PERIOD / 64
        while self._count() and not self.broken and time.monotonic() < deadline:
            time.sleep(wait)
            wait = min(2 * wait, PERIOD)
        if self.broken:
            self.end()
        return not self.broken and time.monotonic() < deadline

    def over(self) -> None:
        """The run has ended: look no more."""
        self._over.set()

    def stop(self, why: str) -> None:
        """End the run for this reason, unless there was one before."""
        self.broken = self.broken or why
        self._over.set()

    def printed(self, lines: int, characters: int) -> bool:
        """Whether it may print so much in all; ends it if not."""
        most = self.limits
        if lines <= most.lines and characters <= most.characters:
            return True
        self.stop(
            f"it printed more than {most.lines:,} lines or {most.characters:,} characters, so it was stopped. "
            "Print less: a reader is to read all of it"
        )
        return False

    def _count(self) -> int:
        """How many processes there are; stops the run if it has too much of something."""
        most, found = self.limits, self.processes()
        count, size = inside(self.folder, most.files)
        if len(found) > most.processes:
            self.stop(f"it had more than {most.processes} processes, so it was stopped. Start fewer")
        elif sum(map(memory, found)) > most.memory * MEGABYTE:
            self.stop(out_of_memory(most))
        elif count > most.files or size > most.folder * MEGABYTE:
            self.stop(
                f"it wrote more than {most.folder} MB or {most.files:,} files, so it was stopped. "
                "Write smaller ones, and delete what is done with"
            )
        return len(found)


def out_of_memory(limits: Limits = LIMITS) -> str:
    """Why a run was stopped that wanted too much of it."""
    return f"it wanted more than {limits.memory:,} MB of memory, so it was stopped. Keep less at a time"


def memory(process: int) -> int:
    """Bytes of memory that a process has in use; 0 if it has ended."""
    try:
        return int(Path(f"/proc/{process}/statm").read_bytes().split()[1]) * PAGE
    except OSError:
        return 0


def inside(folder: Path, most: int) -> tuple[int, int]:
    """How many files and folders there are in a folder, and their bytes on the disk; counts no further than `most`."""
    count = size = 0
    waiting = [folder]
    while waiting and count <= most:
        try:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    count += 1
                    size += entry.stat(follow_symlinks=False).st_blocks * 512
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                    if count > most:
                        break
        except OSError:
            continue  # it has gone meanwhile, or its program shut us out
    return count, size
