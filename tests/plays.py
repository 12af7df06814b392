"""The snippets, and the run of each: once a test session, several at a time."""

import os
import platform
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from packaging.specifiers import SpecifierSet
from packaging.version import Version

from runner.play import POSIX, play, play_pair
from runner.record import record
from runner.snippet import Snippet, SnippetError, load_all

try:
    SNIPPETS = load_all()
except SnippetError as error:  # no test could do anything
    pytest.exit(str(error), returncode=1)
# More runs at a time than cores, since half of its time an example sleeps. Examples stand being delayed
# (tests/stress.py), and more at a time would not be faster.
AT_A_TIME = 2 * (os.cpu_count() or 1)


def lacking(snippet: Snippet) -> str:
    """What it needs that this machine does not have; empty if it can run."""
    if Version(platform.python_version()) not in SpecifierSet(snippet.requires_python, prereleases=True):
        return f"needs Python {snippet.requires_python}"
    if snippet.systems and platform.system() not in snippet.systems:
        return f"needs {' or '.join(snippet.systems)}"
    if (snippet.server or snippet.client) and not POSIX:
        return "needs a system that can send Ctrl-C to one process"
    return ""


class Plays:
    """Each snippet's run, started when first asked for or ahead of time."""

    def __init__(self) -> None:
        self.pool = ThreadPoolExecutor(AT_A_TIME)
        self.futures: dict[str, Future] = {}
        self.recordings: dict[str, Future] = {}

    def start(self, snippet: Snippet) -> None:
        """Queue its run; a server and its client are one run."""
        if snippet.name in self.futures or lacking(snippet):
            return
        if other := snippet.client or snippet.server:
            pair = (snippet, SNIPPETS[other])
            server, client = pair if snippet.client else reversed(pair)
            both = self.pool.submit(play_pair, server, client)
            self.futures |= {server.name: both, client.name: both}
        else:
            self.futures[snippet.name] = self.pool.submit(play, snippet)

    def start_recording(self, snippet: Snippet) -> None:
        """Queue its recording, which compares itself with what the run printed."""
        if snippet.name in self.recordings or snippet.unrecorded or lacking(snippet):
            return
        self.recordings[snippet.name] = self.pool.submit(lambda: record(snippet, self.lines(snippet)))

    def recording(self, snippet: Snippet) -> dict:
        """Who ran which line when. Raises PlayError or RecordError."""
        self.start(snippet)
        self.start_recording(snippet)
        return self.recordings[snippet.name].result()

    def lines(self, snippet: Snippet) -> list[str]:
        """What it printed. Raises PlayError if it failed."""
        self.start(snippet)
        result = self.futures[snippet.name].result()
        if snippet.client or snippet.server:
            return result[0 if snippet.client else 1]
        return result


PLAYS = Plays()
