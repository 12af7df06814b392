"""Runs published snippets as a reader does who has nothing but uv: by their address, in an empty environment."""

import functools
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from runner.play import Process
from runner.snippet import Snippet

LIMIT = 90.0  # seconds; the first run of all may have to download packages


def uv() -> list[str]:
    """The command that starts uv: the one that runs us, or one on PATH, or the module; empty without any."""
    if path := os.environ.get("UV") or shutil.which("uv"):
        return [path]
    return [sys.executable, "-m", "uv"] if importlib.util.find_spec("uv") else []


def environment(folder: Path) -> dict[str, str]:
    """The caller's environment without anything that leads to this repository's Python or packages.

    What stays tells uv where packages come from, and where it keeps those that it has already downloaded.
    """
    dropped = "PYTHON", "VIRTUAL_ENV", "UV_PROJECT", "GEVENT", "GREENLET"
    kept = {k: v for k, v in os.environ.items() if not k.startswith(dropped)}
    for name in ("UV_PYTHON", "UV_RUN_RECURSION_DEPTH", "UV_NO_SYNC", "UV_ISOLATED", "FORCE_COLOR"):
        kept.pop(name, None)
    ours = Path(sys.executable).parent
    path = [each for each in kept.get("PATH", "").split(os.pathsep) if each and Path(each) != ours]
    return kept | {
        "PATH": os.pathsep.join(path),
        "NO_COLOR": "1",
        "TMPDIR": str(folder),
        "TEMP": str(folder),
        "PYTHONUNBUFFERED": "1",  # as in a terminal: errors stand between the lines they came between
        "UV_PYTHON_DOWNLOADS": "never",
        "NO_PROXY": "127.0.0.1",
        "no_proxy": "127.0.0.1",
    }


@functools.cache
def python_for(versions: str, folder: Path) -> bool:
    """Whether uv finds a Python of these versions (a specifier) on this machine."""
    command = [*uv(), "python", "find", "--quiet", "--no-project", versions]
    return subprocess.run(command, env=environment(folder), cwd=folder, capture_output=True).returncode == 0


class Taken(Process):
    """One published snippet, run with `uv run`; `address` is that of the published `snippets/`, or a folder's.

    Ctrl-C goes to uv alone: where there is no terminal, uv itself passes it on to the program, 200 ms later
    (https://github.com/astral-sh/uv/pull/13925). One sent to both would come twice, the second perhaps at the
    very end of a program, when nothing holds it any more.
    """

    limits = None  # uv keeps what it downloads outside of the temporary folder

    def __init__(self, snippet: Snippet, folder: Path, address: str):
        self.address = f"{address}{snippet.name}"
        super().__init__(snippet, folder)
        self.folder = folder

    def command(self) -> list[str]:
        return [*uv(), "run", "--quiet", "--no-project", self.address]

    def environment(self, folder: Path) -> dict[str, str]:
        return environment(folder)

    def finish(self, limit: float) -> list[str]:
        """As of any process. uv runs a copy in the temporary folder, named `<name>` and six characters: that is told as `<name>.py`."""
        stem = self.snippet.path.stem
        copy = re.compile(rf"{re.escape(str(self.folder))}{re.escape(os.sep)}{stem}\w{{6}}\.py")
        return [copy.sub(f"{stem}.py", line) for line in super().finish(limit)]
