"""How programs are written: what ruff says of all of them, asked once, since to start it takes longer than to answer."""

import re
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from ruff.__main__ import find_ruff_bin

from runner.snippet import Snippet
from tests.pages import ROOT

WIDTH = 79  # columns; what a phone turned sideways shows without scrolling
OPTIONS = ["--config", str(ROOT / "pyproject.toml"), "--line-length", str(WIDTH), "--no-cache"]
# patching comes before imports; a lost task, nested `with` and plain open() may be the lesson
IGNORED = "E402,E501,PTH,RUF006,SIM"


class StyleError(Exception):
    """Ruff did not answer; the message is its own."""


def faults(snippets: Iterable[Snippet]) -> dict[str, str]:
    """What ruff finds fault with, by the name of the snippet; its line numbers are those of the file.

    Raises StyleError if ruff fails, or says what cannot be read.
    """
    found: dict[str, list[str]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        # numbered, since ruff would take a chapter named `gevent` for the package that its programs import
        names = {}
        for number, snippet in enumerate(snippets):
            names[f"{number}.py"] = snippet.name
            Path(folder, f"{number}.py").write_text(snippet.program, "utf-8")
        said = ruff("check", "--output-format", "concise", "--ignore", IGNORED, ".", folder=folder)
        for line in said.splitlines():
            if match := re.match(r"(\d+\.py)(:\d+:.*)", line):
                found[names[match[1]]].append(f"snippets/{names[match[1]]}{match[2]}")
        # the diffs of those that cannot be parsed are missing; of these, check has said so
        for diff in re.split(r"^(?=--- )", ruff("format", "--diff", ".", folder=folder), flags=re.M):
            if match := re.match(r"--- (\d+\.py)\n.*\n", diff):
                found[names[match[1]]].append(diff[match.end() :].rstrip())
    if not found and "All checks passed" not in said:
        raise StyleError(f"ruff said what tests/style.py cannot read:\n{said}")
    return {name: "\n".join(lines) for name, lines in found.items()}


def formatted(program: str) -> str:
    """The program as ruff mends and formats it. Raises StyleError for one that it cannot parse."""
    mended = ruff("check", "--fix", "--exit-zero", "--quiet", "--ignore", IGNORED, "-", program=program)
    return ruff("format", "-", program=mended)


def ruff(command: str, *arguments: str, folder: str | None = None, program: str | None = None) -> str:
    """Run ruff in a folder, or on a program; return what it prints. Raises StyleError if it fails."""
    run = subprocess.run(
        [_ruff(), command, *OPTIONS, *arguments],
        cwd=folder,
        input=program,
        capture_output=True,
        encoding="utf-8",
    )
    # 1: something is found. `format` ends with 2 for what it cannot parse, of which `check` has told
    unparsed = folder and command == "format" and "Failed to parse" in run.stderr
    if run.returncode not in {0, 1} and not unparsed:
        raise StyleError(f"ruff {command}: {run.stderr or run.stdout}")
    return run.stdout


@cache
def _ruff() -> str:
    return find_ruff_bin()
