"""Makes a mistake of tests/mistakes.py in a small guide, and judges what is said of it."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.mistakes import BUILD, PYODIDE, Made
from tests.small import small_repository

BEFORE = "<p>the site of an earlier build</p>"
TIMEOUT = 600  # seconds; a build of the small guide takes three on an idle machine
SPOKEN = re.compile(
    r"^(?:ERROR|WARNING|CRITICAL) +-  (?P<said>.*(?:\n(?!INFO|ERROR|WARNING|CRITICAL|\n).*)*)|^Error: (?P<also>.*(?:\n.+)*)|^runner\.\w+: (?P<alone>.*)",
    re.MULTILINE,
)
STOCK = re.compile(r'in ".*?([\w.]+)", line (\d+), column \d+')
# not that of a snippet, which a test shows, indented, as what the snippet printed
TRACEBACK = re.compile(r"^(?:E +)?Traceback \(most recent call last\)", re.MULTILINE)


def original(folder: Path) -> Path:
    """A small guide, and the site of an earlier build of it; with nothing in it that is wrong."""
    small_repository(folder / "copy")
    # without it the search does not part Chinese words, and every build is a second faster
    (folder / "lean").mkdir()
    (folder / "lean" / "jieba.py").write_text("raise ImportError\n")
    (folder / "copy" / "site").mkdir()
    (folder / "copy" / "site" / "index.html").write_text(BEFORE)
    return folder / "copy"


def environment(original: Path, copy: Path) -> dict[str, str]:
    """The environment variables of whatever is run in a copy."""
    return os.environ | {
        "DISABLE_MKDOCS_2_WARNING": "true",
        "PYODIDE": str(copy / ".pyodide"),
        "PYTHONPATH": str(original.parent / "lean"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def run(command: tuple[str, ...], original: Path, copy: Path) -> subprocess.CompletedProcess:
    """Run a module in a copy, with its output in `stdout`."""
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=copy,
        env=environment(original, copy),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        timeout=TIMEOUT,
    )


def copied(original: Path, folder: Path) -> Path:
    """A copy in which to make a mistake."""
    shutil.copytree(original, folder, symlinks=True)
    return folder


def place(made: Made, copy: Path) -> str:
    """The file and, if it is known beforehand, the line that must be named."""
    if made.words is None:
        return made.file
    path = copy / made.file
    text = path.read_bytes().decode("utf-8", "replace") if made.words else ""
    assert made.words in text, f"{made.file} does not have {made.words!r}"
    return f"{made.file}:{text.count(chr(10), 0, text.index(made.words)) + 1}"


def faults(made: Made, original: Path, folder: Path) -> list[str]:
    """What is wrong with what is said of a mistake, and with what is left of the site; and, last, the whole output.

    The mistake is made in a copy, for which `folder` is used meanwhile.
    """
    copy = copied(original, folder)
    try:
        return _faults(made, original, copy)
    finally:
        shutil.rmtree(copy)


def _faults(made: Made, original: Path, copy: Path) -> list[str]:
    made.change(copy)
    wanted = place(made, copy)
    ran = run(made.command, original, copy)
    said = ran.stdout
    found = []
    if not ran.returncode:
        found.append("it went well")
    if TRACEBACK.search(said):
        found.append("it shows a traceback")
    if made.command in (BUILD, PYODIDE):
        told = messages(said)
        if len(told) != 1:
            found.append(f"it has {len(told)} messages, not one")
        # MkDocs reads mkdocs.yml before any code of ours runs; it names file and line in its own way
        said = STOCK.sub(r"\1:\2:", "\n".join(told))
    elif not re.search(r"^1 failed", said, re.MULTILINE) and "Exit: " not in said:
        found.append("not one test failed")
    found += [
        f"it does not say {words!r}"
        for words in (f"{wanted}:" if made.words is not None else wanted, *made.cure)
        if words not in said
    ]
    if made.command == BUILD:
        found += left(copy)
    return [*found, ran.stdout] if found else []


def messages(said: str) -> list[str]:
    """Each error and warning in what a build says."""
    return [next(filter(None, match.groups())) for match in SPOKEN.finditer(said)]


def left(copy: Path) -> list[str]:
    """What is wrong with the site after a build that failed: it must be that of the build before."""
    found = []
    site = copy / "site"
    if [path.name for path in site.rglob("*")] != ["index.html"] or (
        site / "index.html"
    ).read_text() != BEFORE:
        found.append("the site is not that of the build before")
    if rest := [path.name for path in copy.glob(".site.*")]:
        found.append(f"{rest} are left")
    return found
