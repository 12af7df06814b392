"""Programs that mean harm, or whose author slipped, and whether the runner holds each. tests/test_hostile.py runs them.

Each is bounded: where a limit is missing, it does its harm to a folder that plays the rest of the machine, and ends.
"""

import os
import re
import time
from dataclasses import dataclass, field
from pathlib import Path

from runner.jail import LINUX, Jail
from runner.play import PlayError, play, temporary
from runner.snippet import load

HIDDEN = "open-sesame-4711"
ELSEWHERE = "precious.txt"  # in the folder that plays the rest of the machine: the repository, a home
SHORT = 1.5  # seconds that those may run which would never end
NO_FILE = "PermissionError: [Errno 13]"
NOT_DONE = "PermissionError: [Errno 1]"
CURE = "It may write into the folder in which it starts and nowhere else"


@dataclass(frozen=True)
class Hostile:
    """A program, and the words with which it must be held. In `program`, WORLD stands for a folder outside of its own.

    `needs` names what of Jail.holds it is held by; `says` are in the message, or in what it prints if it may end well.
    """

    program: str
    says: list[str] = field(default_factory=list)
    needs: str = ""
    ends_well: bool = False
    limit: float = 30.0


FOREVER = "import time\ntime.sleep(60)\n"
DAEMON = """
import os, sys, time
print("leaves", flush=True)
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        for number in range(3):
            os.close(number)
        time.sleep(60)
    os._exit(0)
os.wait()
"""
PROGRAMS: dict[str, Hostile] = {
    # ---- time
    "an endless loop": Hostile("while True:\n    pass", ["still running after 1.5 s"], limit=SHORT),
    "one that ignores every signal": Hostile(
        "import signal\nfor number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):\n"
        f"    signal.signal(number, signal.SIG_IGN)\n{FOREVER}",
        ["still running after 1.5 s"],
        limit=SHORT,
    ),
    "one that closes its output and hangs": Hostile(
        f"import os\nprint('last words')\nos.close(1)\nos.close(2)\n{FOREVER}",
        ["still running after 1.5 s", "last words"],
        limit=SHORT,
    ),
    "one that stops itself": Hostile(
        "import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)", ["still running"], limit=SHORT
    ),
    # ---- output
    "a flood of lines": Hostile(
        "while True:\n    print('on and on')", ["printed more than 10,000 lines", "Print less", "on and on"]
    ),
    "a flood without an end of line": Hostile(
        "import sys\nwhile True:\n    sys.stdout.write('x' * 10_000)", ["1,000,000 characters", "Print less"]
    ),
    "a flood from a process that was left": Hostile(
        "import os\nif os.fork() == 0:\n    os.setsid()\n    while True:\n        print('on and on')",
        ["printed more than 10,000 lines"],
    ),
    # ---- memory
    "memory, little by little": Hostile(
        f"kept = []\nfor _ in range(40):\n    kept.append(b'x' * 50_000_000)\n{FOREVER}",
        ["wanted more than 1,024 MB of memory", "Keep less at a time"],
        "files",
    ),
    "memory, all at once": Hostile(
        "kept = bytearray(10**11)\nprint(len(kept))",
        ["wanted more than 1,024 MB of memory", "MemoryError"],
        "files",
    ),
    "memory, by many processes": Hostile(
        f"import os\nfor _ in range(3):\n    if os.fork():\n        break\nkept = b'x' * 400_000_000\n{FOREVER}",
        ["wanted more than 1,024 MB of memory"],
        "files",
    ),
    # ---- processes
    "a fork bomb": Hostile(
        f"import os\nfor _ in range(8):\n    os.fork()\n{FOREVER}",
        ["more than 64 processes", "Start fewer"],
        "files",
    ),
    "a fork bomb whose processes hide": Hostile(
        f"import os\nfor _ in range(8):\n    if os.fork() == 0:\n        os.setsid()\n{FOREVER}",
        ["more than 64 processes"],
        "signals",
    ),
    "a daemon left behind": Hostile(
        DAEMON, ["a process it started did not", "leaves"], "signals", limit=SHORT
    ),
    "a signal to whoever runs it": Hostile(
        "import os, signal\nos.kill(os.getppid(), signal.SIGCONT)\nprint('sent')", [NOT_DONE], "signals"
    ),
    "limits raised": Hostile(
        "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (-1, -1))\nprint('raised')",
        ["not allowed to raise maximum limit"],
        "metadata",
    ),
    # ---- files
    "a huge file": Hostile(
        "with open('huge', 'wb') as file:\n    for _ in range(200):\n        file.write(bytes(1_000_000))",
        ["File too large"],
        "files",
    ),
    "several large files": Hostile(
        "import os\nfor name in 'abcd':\n    with open(name, 'wb') as file:\n"
        f"        os.posix_fallocate(file.fileno(), 0, 60_000_000)\n{FOREVER}",
        ["wrote more than 128 MB", "delete what is done with"],
        "files",
    ),
    "many files": Hostile(
        f"for number in range(2_500):\n    open(str(number), 'w').close()\n{FOREVER}",
        ["2,000 files"],
        "files",
    ),
    "a write into the repository": Hostile(
        "from pathlib import Path\nPath(__file__).write_text('gone')", [NO_FILE, CURE], "files"
    ),
    "a new file beside the programs": Hostile(
        "from pathlib import Path\nPath(__file__).with_name('more.py').touch()", [NO_FILE, CURE], "files"
    ),
    "a write into a home": Hostile(
        "open('WORLD/home/.profile', 'a').write('evil')", [NO_FILE, CURE], "files"
    ),
    "a write elsewhere in the temporary folder": Hostile(
        "import os\nopen(os.path.join(os.path.dirname(os.getcwd()), 'guide-was-here'), 'w')",
        [NO_FILE],
        "files",
    ),
    "a write into shared memory": Hostile("open('/dev/shm/guide-was-here', 'w')", [NO_FILE], "files"),
    "a write by a program it starts": Hostile(
        "import subprocess\nsubprocess.run(['/bin/sh', '-c', 'echo evil > WORLD/precious.txt'], check=True)",
        ["Permission denied"],
        "files",
    ),
    "a deletion": Hostile("import os\nos.remove('WORLD/precious.txt')", [NO_FILE], "files"),
    "a cut": Hostile("import os\nos.truncate('WORLD/precious.txt', 0)", [NO_FILE], "files"),
    "a file taken away": Hostile("import os\nos.rename('WORLD/precious.txt', 'mine')", [NO_FILE], "files"),
    "a file linked to and written": Hostile(
        "import os\nos.link('WORLD/precious.txt', 'mine')\nopen('mine', 'w').write('evil')",
        ["[Errno 13]|[Errno 18]"],
        "files",
    ),
    "an escape by a symbolic link": Hostile(
        "import os\nos.symlink('WORLD', 'door')\nopen('door/precious.txt', 'w').write('evil')",
        [NO_FILE],
        "files",
    ),
    "a change of mode": Hostile("import os\nos.chmod('WORLD/precious.txt', 0o777)", [NOT_DONE], "metadata"),
    # the one that multiprocessing needs is answered, and not done
    "a change to the mode of a socket": Hostile(
        "import os\nos.chmod('WORLD/precious.txt', 0o600)\nprint(os.stat('WORLD/precious.txt').st_mode & 0o777 != 0o600)",
        ["True"],
        "metadata",
        ends_well=True,
    ),
    "a change of times": Hostile("import os\nos.utime('WORLD/precious.txt', (0, 0))", [NOT_DONE], "metadata"),
    "a change of owner": Hostile(
        "import os\nos.chown('WORLD/precious.txt', 12345, -1)", [NOT_DONE], "metadata"
    ),
    # ---- secrets
    "a secret of the environment": Hostile(
        "import os\nprint([name for name in os.environ if 'TOKEN' in name], os.environ.get('GUIDE_TOKEN'))",
        ["[] None"],
        ends_well=True,
    ),
    "a secret of the environment of whoever runs it": Hostile(
        "import os\nprint(open(f'/proc/{os.getppid()}/environ').read())", [NO_FILE], "files"
    ),
    "a secret in a home": Hostile("print(open('WORLD/home/.netrc').read())", [NO_FILE, CURE], "files"),
    "a look around in a home": Hostile("import os\nprint(os.listdir('WORLD/home'))", [NO_FILE], "files"),
}


def holds() -> set[str]:
    """What is held on this machine, as Jail tells it."""
    with temporary() as folder:
        jail = Jail(Path(folder))
        jail.close()
        return jail.holds


HOLDS = holds() if LINUX else set()


def held(name: str, folder: Path) -> str:
    """How a program got through, run with `folder` as the rest of the machine; empty if it was held."""
    hostile = PROGRAMS[name]
    world, repository = folder / "world", folder / "repository"
    (world / "home").mkdir(parents=True)
    (world / ELSEWHERE).write_text("precious")
    (world / "home" / ".netrc").write_text(HIDDEN)
    (repository / "chapter").mkdir(parents=True)
    path = repository / "chapter" / "hostile.py"
    path.write_text(hostile.program.replace("WORLD", str(world)) + "\n", "utf-8")
    before = _all(folder)
    os.environ["GUIDE_TOKEN"] = HIDDEN
    began = time.monotonic()
    try:
        told, well = "\n".join(play(load(path, repository), hostile.limit)), True
    except PlayError as error:
        told, well = str(error), False
    finally:
        del os.environ["GUIDE_TOKEN"]
    seconds = time.monotonic() - began
    if well != hostile.ends_well:
        return f"it ended {'well' if well else 'badly'}:\n{told}"
    for words in hostile.says:
        if not any(each in told for each in words.split("|")):
            return f"no word of {words!r}:\n{told}"
    if not well and not re.search(r"snippets/chapter/hostile\.py:(\d+:)? ", told):
        return f"the message does not name the file:\n{told}"
    if HIDDEN in told:
        return f"it has read a secret:\n{told}"
    if _all(folder) != before:
        return f"something has changed outside of its folder: {_all(folder) ^ before}"
    for place in (Path("/dev/shm"), Path(temporary().name).parent):
        if (place / "guide-was-here").exists():
            (place / "guide-was-here").unlink()
            return f"it has written into {place}"
    if left := _running(path):
        return f"processes are left: {left}"
    if seconds > 25:
        return f"it was held after {seconds:.0f} s only"
    return ""


def _all(folder: Path) -> set[tuple]:
    """Every file below: name, mode, owner, time of its last change, content."""
    return {
        (
            str(path),
            *path.stat()[:6:5],
            path.stat().st_uid,
            path.stat().st_mtime_ns,
            path.is_file() and path.read_bytes(),
        )
        for path in folder.rglob("*")
    }


def _running(path: Path) -> list[str]:
    """The processes whose command line has this path."""
    found = []
    for process in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if str(path).encode() in process.read_bytes():
                found.append(process.parent.name)
        except OSError:
            continue  # it has ended
    return found
