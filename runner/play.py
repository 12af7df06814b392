"""Run a snippet in a process of its own, as `python snippet.py` would, and keep what it printed.

A process of its own, because monkey patching, `__main__`, threads and spawned
processes would leak into whoever runs it. Standard output and error share one
pipe, so that their order is the order in which a terminal would show them.
"""

import contextlib
import functools
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from runner.jail import Jail
from runner.limits import LIMITS, Limits, Watch, hold, out_of_memory
from runner.snippet import Snippet

SHOWN = 40  # lines, and characters of each, of a flood
LIMIT = 10.0  # seconds; a snippet takes two at most, a loaded machine is slower
POSIX = os.name == "posix"
# programs that need locks between processes
SHARING = re.compile(r"\bmultiprocessing\b|\bProcessPoolExecutor\b")
# what a program is told of its caller's environment: where programs, libraries and the time are; no secret
PASSED = re.compile(
    r"PATH|LANG|LANGUAGE|LC_\w+|TZ|TZDIR|LD_LIBRARY_PATH|DYLD_\w+|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT"
)

# A shell ignores Ctrl-C on behalf of what it starts in the background, and the programs started from there would too:
# a server could then not be stopped as a reader stops it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


class PlayError(Exception):
    """A snippet did not end as it should; the message names it, says why, and shows its output."""


class Process:
    """One running snippet: a context manager that leaves no process behind.

    It is held to `limits`, and its rights are those of a Jail. With `limits` None, it has those of its caller.
    """

    limits: Limits | None = LIMITS

    def __init__(self, snippet: Snippet, folder: Path):
        self.snippet = snippet
        self.lines: list[str] = []
        self.spoke = threading.Event()
        self.jail = self.watch = None
        self.rested = False  # nothing of it is left
        start = subprocess.Popen
        if POSIX and self.limits:
            self.jail = Jail(folder, self.readable(), shared=bool(SHARING.search(snippet.program)))
            start = functools.partial(self.jail.call, subprocess.Popen)
        self.process = start(
            self.command(),
            cwd=folder,
            env=self.environment(folder),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="backslashreplace",
            # its own session, so that its children can be ended with it
            start_new_session=POSIX,
        )
        if self.limits:
            processes = self.jail.processes if self.jail else list
            self.watch = Watch(folder, processes, self._end, self.limits)
        if self.jail:
            hold(self.process.pid, self.limits)
            self.jail.leader = self.process.pid
            self.jail.begin(self.watch.look)
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def command(self) -> list[str]:
        """What starts the snippet: `python snippet.py`, its output neither delayed nor in another encoding."""
        return [sys.executable, "-X", "utf8", "-u", str(self.snippet.path)]

    def readable(self) -> list[Path]:
        """What it may read besides Python and the system: the programs of its chapter."""
        return [self.snippet.path.parent]

    def environment(self, folder: Path) -> dict[str, str]:
        """The environment variables of its process."""
        return command_environment(folder)

    def interrupt(self) -> None:
        """Press Ctrl-C."""
        self.process.send_signal(signal.SIGINT)

    def _read(self) -> None:
        here = f"{self.snippet.path.parent}{os.sep}"
        most = self.limits.characters + 1 if self.limits else -1  # a line need not end
        printed = 0
        while line := self.process.stdout.readline(most):
            self.lines.append(line.rstrip("\n").replace(here, ""))
            self.spoke.set()
            printed += len(line)
            if self.watch and not self.watch.printed(len(self.lines), printed):
                self.lines[:] = [line[:SHOWN] for line in self.lines[:SHOWN]]
                self._strike()
                break
        self.spoke.set()

    def __enter__(self) -> "Process":
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        self.reader.join()
        self.process.stdout.close()
        if self.jail:
            self.jail.close()

    def _strike(self) -> None:
        """Kill it, and all that has stayed in its group."""
        if POSIX:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.process.pid, signal.SIGKILL)
        else:
            self.process.kill()

    def _end(self) -> None:
        """Kill it, and all that it started. To be called in the jail."""
        self._strike()
        self.jail.end()

    def kill(self) -> None:
        """End it and every process it started. Does nothing to one that has ended."""
        if self.watch:
            self.watch.over()
        self._strike()
        self.process.wait()
        if self.jail and not self.rested:
            self.jail.call(self.jail.end)

    def finish(self, limit: float) -> list[str]:
        """Wait for its end; return all that it printed, a string per line.

        Raises PlayError if it runs longer than `limit` seconds, takes more than its
        limits, ends with a status other than 0, or prints nothing.
        """
        try:
            status = self.process.wait(limit)
        except subprocess.TimeoutExpired:
            self.kill()
            self.reader.join()
            raise self.error(
                f"still running after {limit:g} s, so it was stopped. "
                "Make sure that everything it starts comes to an end"
            ) from None
        # a child that outlives it would hold the pipe open
        self.reader.join(limit)
        left = self.reader.is_alive()
        if self.jail and not left:
            self.watch.over()
            self.rested = self.jail.call(
                self.watch.rest, limit
            )  # or it holds nothing, and has left our sight
            left = not self.rested
        if self.watch and self.watch.broken:
            raise self.error(self.watch.broken)
        if left:
            raise self.error("it ended, but a process it started did not. Wait for its children")
        if status:
            raise self.error(self._failed(status))
        if not self.lines:
            raise self.error("it printed nothing. Let it tell its story with print()")
        return self.lines

    def _failed(self, status: int) -> str:
        """Why it ended with that status, and what to do."""
        last = self.lines[-1] if self.lines else ""
        if self.limits and last.startswith("MemoryError"):
            return out_of_memory(self.limits)
        if self.jail and last.startswith("PermissionError: [Errno"):
            return (
                f"it ended with status {status}: it is not allowed what it tried. It may write into the folder in "
                "which it starts and nowhere else, and read nothing of its user's; modes and times stay as they are"
            )
        return f"it ended with status {status}. Catch and print the error it is to show"

    def error(self, why: str) -> PlayError:
        """A PlayError about this snippet, with the output so far; and with the line at which it raised, if it did."""
        own = re.compile(rf'  File "{re.escape(self.snippet.path.name)}", line (\d+)')
        lines = [found[1] for line in self.lines if (found := own.match(line))]
        place = f"{self.snippet.name}:{lines[-1]}" if lines else self.snippet.name
        printed = "\n".join(f"  {line}" for line in self.lines) or "  (nothing)"
        return PlayError(f"snippets/{place}: {why}.\nIt had printed:\n{printed}")


Start = Callable[[Snippet, Path], Process]


def command_environment(folder: Path) -> dict[str, str]:
    """An environment without secrets, and without what would change a snippet's output."""
    passed = {name: value for name, value in os.environ.items() if PASSED.fullmatch(name.upper())}
    own = dict.fromkeys(["HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP"], str(folder))
    # no __pycache__ beside the snippets
    return passed | own | {"NO_COLOR": "1", "PYTHONDONTWRITEBYTECODE": "1"}


def temporary() -> tempfile.TemporaryDirectory:
    """An empty folder for one run, which goes with all that a program may have left in it."""
    return tempfile.TemporaryDirectory(prefix="snippet-", ignore_cleanup_errors=True)


def play(snippet: Snippet, limit: float = LIMIT, start: Start = Process) -> list[str]:
    """Run one snippet to its end; return the lines it printed. `start` starts it in a folder.

    Raises PlayError as `Process.finish` does.
    """
    with temporary() as folder, start(snippet, Path(folder)) as running:
        return running.finish(limit)


def play_pair(
    server: Snippet, client: Snippet, limit: float = LIMIT, start: Start = Process
) -> tuple[list[str], list[str]]:
    """Run two programs as a reader does in two terminals; return the lines of each.

    The server first, the client once the server has printed its first line, and
    Ctrl-C (SIGINT) to the server when the client has ended. POSIX only. Raises
    PlayError if either fails, or the server does not end within `limit` seconds.
    """
    with temporary() as folder, start(server, Path(folder)) as serving:
        if not serving.spoke.wait(limit):
            raise serving.error("it did not say that it listens")
        with start(client, Path(folder)) as asking:
            try:
                asked = asking.finish(limit)
            except PlayError as error:
                raise PlayError(f"{error}\nMeanwhile {serving.error('the server')}") from None
        serving.interrupt()
        return serving.finish(limit), asked
