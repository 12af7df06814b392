"""Run a snippet in a process of its own, as `python snippet.py` would, and keep what it printed.

A process of its own, because monkey patching, `__main__`, threads and spawned
processes would leak into whoever runs it. Standard output and error share one
pipe, so that their order is the order in which a terminal would show them.
"""

import contextlib
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from runner.snippet import Snippet

LIMIT = 10.0  # seconds; a snippet takes two at most, a loaded machine is slower
POSIX = os.name == "posix"

# A shell ignores Ctrl-C on behalf of what it starts in the background, and the programs started from there would too:
# a server could then not be stopped as a reader stops it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


class PlayError(Exception):
    """A snippet did not end as it should; the message names it, says why, and shows its output."""


class Process:
    """One running snippet: a context manager that leaves no process behind."""

    def __init__(self, snippet: Snippet, folder: Path):
        self.snippet = snippet
        self.lines: list[str] = []
        self.spoke = threading.Event()
        self.process = subprocess.Popen(
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
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def command(self) -> list[str]:
        """What starts the snippet: `python snippet.py`, its output neither delayed nor in another encoding."""
        return [sys.executable, "-X", "utf8", "-u", str(self.snippet.path)]

    def environment(self, folder: Path) -> dict[str, str]:
        """The environment variables of its process."""
        return command_environment(folder)

    def interrupt(self) -> None:
        """Press Ctrl-C."""
        self.process.send_signal(signal.SIGINT)

    def _read(self) -> None:
        here = f"{self.snippet.path.parent}{os.sep}"
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n").replace(here, ""))
            self.spoke.set()
        self.spoke.set()

    def __enter__(self) -> "Process":
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        self.reader.join()
        self.process.stdout.close()

    def kill(self) -> None:
        """End it and every process it started. Does nothing to one that has ended."""
        if POSIX:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
        else:
            self.process.kill()
        self.process.wait()

    def finish(self, limit: float) -> list[str]:
        """Wait for its end; return all that it printed, a string per line.

        Raises PlayError if it runs longer than `limit` seconds, ends with a status
        other than 0, or prints nothing.
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
        if self.reader.is_alive():
            raise self.error("it ended, but a process it started did not. Wait for its children")
        if status:
            raise self.error(f"it ended with status {status}. Catch and print the error it is to show")
        if not self.lines:
            raise self.error("it printed nothing. Let it tell its story with print()")
        return self.lines

    def error(self, why: str) -> PlayError:
        """A PlayError about this snippet, with the output so far; and with the line at which it raised, if it did."""
        own = re.compile(rf'  File "{re.escape(self.snippet.path.name)}", line (\d+)')
        lines = [found[1] for line in self.lines if (found := own.match(line))]
        place = f"{self.snippet.name}:{lines[-1]}" if lines else self.snippet.name
        printed = "\n".join(f"  {line}" for line in self.lines) or "  (nothing)"
        return PlayError(f"snippets/{place}: {why}.\nIt had printed:\n{printed}")


Start = Callable[[Snippet, Path], Process]


def command_environment(folder: Path) -> dict[str, str]:
    """The caller's environment without what would change a snippet's output."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "GEVENT", "GREENLET"))}
    kept.pop("FORCE_COLOR", None)
    return kept | {
        "NO_COLOR": "1",
        "PYTHONDONTWRITEBYTECODE": "1",  # no __pycache__ beside the snippets
        "TMPDIR": str(folder),
        "TEMP": str(folder),
    }


def play(snippet: Snippet, limit: float = LIMIT, start: Start = Process) -> list[str]:
    """Run one snippet to its end; return the lines it printed. `start` starts it in a folder.

    Raises PlayError as `Process.finish` does.
    """
    with tempfile.TemporaryDirectory() as folder, start(snippet, Path(folder)) as running:
        return running.finish(limit)


def play_pair(
    server: Snippet, client: Snippet, limit: float = LIMIT, start: Start = Process
) -> tuple[list[str], list[str]]:
    """Run two programs as a reader does in two terminals; return the lines of each.

    The server first, the client once the server has printed its first line, and
    Ctrl-C (SIGINT) to the server when the client has ended. POSIX only. Raises
    PlayError if either fails, or the server does not end within `limit` seconds.
    """
    with tempfile.TemporaryDirectory() as folder, start(server, Path(folder)) as serving:
        if not serving.spoke.wait(limit):
            raise serving.error("it did not say that it listens")
        with start(client, Path(folder)) as asking:
            try:
                asked = asking.finish(limit)
            except PlayError as error:
                raise PlayError(f"{error}\nMeanwhile {serving.error('the server')}") from None
        serving.interrupt()
        return serving.finish(limit), asked
