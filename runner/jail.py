"""Rights that a program does not have: Linux, without a container and without being root.

A thread gives up rights for good (Landlock, and a filter of system calls), and starts the program: what a thread starts
inherits what it gave up, and the rest of our process keeps its own. That costs the program nothing. Each jail is a
domain of its own, whose processes can be told from all others, whatever they did to get out of sight: from inside, the
kernel lets nobody send a signal to anything outside.

Where the kernel knows less, or the system is another, the jail holds less; `Jail.holds` tells.
"""

import contextlib
import ctypes
import functools
import os
import platform
import signal
import struct
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

LINUX = sys.platform == "linux"

# ---- Landlock: https://docs.kernel.org/userspace-api/landlock.html; the numbers of its calls are those of every machine
CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
VERSION_FLAG, PATH_BENEATH = 1, 1
EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
TRUNCATE, IOCTL_DEV = 1 << 14, 1 << 15
EVERYTHING = {
    1: (1 << 13) - 1,
    2: (1 << 14) - 1,
    3: (1 << 15) - 1,
    4: (1 << 15) - 1,
    5: (1 << 16) - 1,
}  # by version
ON_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV  # the others are rights on folders
READ = EXECUTE | READ_FILE | READ_DIR
SCOPES = 0b11  # no signals to the outside, and no connections to its abstract sockets

# ---- seccomp: https://docs.kernel.org/userspace-api/seccomp_filter.html
# Landlock lets a program change the modes, owners, times and attributes of files that it may not write. So these calls
# fail, and so does io_uring, which could make them unseen. By machine: its name for the kernel, the numbers.
COMMON = [425, 452, 463, 466, 469]  # io_uring_setup, fchmodat2, setxattrat, removexattrat, file_setattr
FORBIDDEN = {
    "x86_64": (
        0xC000003E,
        [90, 91, 92, 93, 94, 132, 188, 189, 190, 197, 198, 199, 235, 260, 261, 268, 280, *COMMON],
    ),
    "aarch64": (0xC00000B7, [5, 6, 7, 14, 15, 16, 52, 53, 54, 55, 88, *COMMON]),
}
# By machine: the number of the call that changes a path's mode, and which of its arguments the mode is. Of this one call,
# a mode is not refused, and not set either: since Python 3.14, multiprocessing gives it to a socket that it has just
# made (https://docs.python.org/3/library/multiprocessing.html#contexts-and-start-methods), in a folder of its own.
PRETENDED, MODE = {"x86_64": (90, 1), "aarch64": (53, 2)}, 0o600
FOREIGN = 0x40000000  # and above: numbers of another interface of the same machine
SET_NO_NEW_PRIVS, SET_SECCOMP, DROP_FROM_BOUNDS = 38, 22, 24  # of prctl
ALLOW, REFUSE = 0x7FFF0000, 0x00050000 | 1  # 1: "operation not permitted"
PRETEND = 0x00050000  # no error
KEPT = {1, 2}  # capabilities of root: to read and write what is of others, where Landlock lets it


LIBRARY = ctypes.CDLL(None, use_errno=True) if LINUX else None


def _call(number: int, *arguments: object) -> int:
    """A call of the kernel. Raises OSError as it tells."""
    found = LIBRARY.syscall(number, *arguments)
    if found < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return found


def _set(what: int, *arguments: object) -> None:
    """The same for `prctl`, which changes this thread."""
    if LIBRARY.prctl(what, *arguments, *[ctypes.c_ulong(0)] * (4 - len(arguments))):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def _version() -> int:
    """Of Landlock, on this machine; 0 without it."""
    try:
        return _call(CREATE_RULESET, None, ctypes.c_size_t(0), VERSION_FLAG) if LINUX else 0
    except OSError:
        return 0


LANDLOCK = _version()


def _landlock(rules: Iterable[tuple[Path, int]]) -> None:
    """From here on, this thread has these rights in these places, and no others on files."""
    handled = EVERYTHING[min(LANDLOCK, max(EVERYTHING))]
    attributes = [handled]
    if LANDLOCK >= 4:
        attributes.append(0)  # the network: its ports, which we leave alone
    if LANDLOCK >= 6:
        attributes.append(SCOPES)
    packed = struct.pack(f"={len(attributes)}Q", *attributes)
    ruleset = _call(CREATE_RULESET, packed, ctypes.c_size_t(len(packed)), 0)
    try:
        for place, rights in rules:
            try:
                there = os.open(place, os.O_PATH | os.O_CLOEXEC)
            except OSError:
                continue  # it is not on this machine: there is nothing to allow
            try:
                rights &= handled if place.is_dir() else handled & ON_FILES
                _call(ADD_RULE, ruleset, PATH_BENEATH, struct.pack("=Qi", rights, there), 0)
            finally:
                os.close(there)
        _call(RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)


def _filter(machine: str) -> None:
    """From here on, the calls of this thread that are forbidden on this machine fail."""
    (audited, numbers), (changing, mode) = FORBIDDEN[machine], PRETENDED[machine]
    load, equal, least, end = 0x20, 0x15, 0x35, 0x06  # the steps of a filter; jumps count from the step after
    numbers = [number for number in numbers if number != changing]
    # the step that allows; after it come those that look at the mode, refuse and pretend
    allow = len(numbers) + 5
    look, refuse = allow + 1, allow + 3
    steps = [
        (load, 0, 0, 4),  # the machine
        (equal, 0, refuse - 2, audited),
        (load, 0, 0, 0),  # the number of the call
        (least, refuse - 4, 0, FOREIGN),
        (equal, look - 5, 0, changing),
        *((equal, refuse - at - 1, 0, number) for at, number in enumerate(numbers, 5)),
        (end, 0, 0, ALLOW),
        (load, 0, 0, 16 + 8 * mode),  # its lower half, on machines that have it first
        (equal, 1, 0, MODE),
        (end, 0, 0, REFUSE),
        (end, 0, 0, PRETEND),
    ]
    program = [struct.pack("=HBBI", *step) for step in steps]
    code = ctypes.create_string_buffer(b"".join(program))
    packed = struct.pack("@HP", len(program), ctypes.addressof(code))
    _set(SET_SECCOMP, 2, packed)


# ---- the jail

# what a program may read: Python, the system, nothing of its user's
SYSTEM = [
    *map(Path, ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc", "/proc", "/sys", "/dev")),
    *map(Path, ("/nix/store", "/gnu/store")),
]
PYTHON = [
    Path(name) for name in {sys.prefix, sys.base_prefix, sys.exec_prefix, str(Path(sys.executable).parent)}
]
LIBRARIES = [Path(name) for name in os.environ.get("LD_LIBRARY_PATH", "").split(os.pathsep) if name]
SHARED = Path("/dev/shm")  # where the locks of multiprocessing lie, which have a name for a moment
PAUSE = 0.002  # seconds between two looks at what is to end


@functools.cache
def _without_powers() -> tuple[ThreadPoolExecutor, frozenset[str]]:
    """A thread that has no powers of root and may not change what Landlock does not guard; and what it holds.

    Each jail's thread is started by this one, and so has no more.
    """
    thread, holds = ThreadPoolExecutor(1, "without powers"), set()

    def give_up() -> None:
        for capability in set(range(64)) - KEPT:
            try:
                _set(DROP_FROM_BOUNDS, ctypes.c_ulong(capability))
            except OSError:
                break  # there is none of that number; or we are not root, and have none to drop
        _set(SET_NO_NEW_PRIVS, ctypes.c_ulong(1))
        if sys.maxsize > 2**32 and (machine := platform.machine()) in FORBIDDEN:
            with contextlib.suppress(OSError):  # a kernel that was built without filters
                _filter(machine)
                holds.add("metadata")

    if LINUX:
        thread.submit(give_up).result()
    return thread, frozenset(holds)


class Jail:
    """One thread without rights, what it starts, and what that starts.

    In `folder` all is allowed; `readable` may be read besides Python and the system, and with `shared`, the locks of
    multiprocessing may be made. `holds` names what is held on this machine: "files", "metadata", "signals".
    """

    def __init__(self, folder: Path, readable: Iterable[Path] = (), shared: bool = False):
        self.leader: int | None = (
            None  # the first process; where nothing better tells, its session is the jail
        )
        self._thread = ThreadPoolExecutor(1, "jail")
        without_powers, holds = _without_powers()
        self.holds = set(holds)
        everything = EVERYTHING[max(EVERYTHING)]
        rules = [(folder, everything), (Path("/dev/null"), ON_FILES)]
        rules += [(place, READ) for place in (*SYSTEM, *PYTHON, *LIBRARIES, *readable)]
        if shared:
            rules.append((SHARED, everything))
        # the executor starts its thread in the one that submits
        without_powers.submit(self.begin, self._give_up, rules).result().result()

    def call(self, function: Callable, *arguments: Any, **options: Any) -> Any:
        """What the function returns or raises, called inside."""
        return self.begin(function, *arguments, **options).result()

    def begin(self, function: Callable, *arguments: Any, **options: Any) -> Future:
        """Call the function inside, and do not wait for it."""
        return self._thread.submit(function, *arguments, **options)

    def _give_up(self, rules: list[tuple[Path, int]]) -> None:
        if not LANDLOCK:
            return
        _landlock(rules)
        self.holds.add("files")
        try:
            os.kill(os.getppid() or 1, 0)
        except PermissionError:
            self.holds.add("signals")

    def processes(self) -> list[int]:
        """The ids of the processes inside that have not ended. To be called inside."""
        if not LINUX:
            return []  # its group is all that is known of it
        with os.scandir("/proc") as entries:
            names = [int(entry.name) for entry in entries if entry.name.isdigit()]
        return [process for process in names if process != os.getpid() and self._inside(process)]

    def _inside(self, process: int) -> bool:
        try:
            if "signals" in self.holds:
                os.kill(process, 0)
            elif os.getsid(process) != self.leader:
                return False
            state = Path(f"/proc/{process}/stat").read_bytes().rpartition(b") ")[2][:1]
        except OSError:
            return False
        return state not in b"ZX"  # not those that nobody has waited for yet

    def end(self, seconds: float = 5) -> None:
        """End every process inside. To be called inside; takes no longer than that."""
        deadline = time.monotonic() + seconds
        while (found := self.processes()) and time.monotonic() < deadline:
            for process in found:
                try:
                    os.kill(process, signal.SIGKILL)
                except OSError:
                    continue  # it has ended
            time.sleep(PAUSE)

    def close(self) -> None:
        """The thread ends, too."""
        self._thread.shutdown()
