"""Ways in which a build ends before its end; each makes one in a copy of the small guide, and returns what is wrong then.

After each, the site must be that of the build before, whole; and the next build must make a whole site, and leave nothing
else behind.
"""

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.breaking import append, edit
from tests.making import BEFORE, BUILD, TIMEOUT, TRACEBACK, environment, left, messages, run

Way = Callable[[Path, Path], list[str]]

BROKEN = "\n\ndef on_post_page(output, page, config):\n    if page.file.src_uri == 'kitchen.md' and 'docs/en' in config.docs_dir:\n        raise ZeroDivisionError\n"


def whole(copy: Path) -> list[str]:
    """What is wrong with the site after a build that went well."""
    site = copy / "site"
    pages = (
        "index.html",
        "zh/kitchen/index.html",
        "en/kitchen/index.html",
        "en/search/search_index.json",
        "llms.txt",
    )
    found = [f"the site lacks {name}" for name in pages if not (site / name).is_file()]
    if (site / "index.html").is_file() and (site / "index.html").read_text("utf-8") == BEFORE:
        found.append("the site is that of the build before")
    if rest := [path.name for path in copy.glob(".site.*")]:
        found.append(f"{rest} are left")
    return found


def then(original: Path, copy: Path) -> list[str]:
    """What is wrong after one more build, of which nothing is in the way."""
    built = run(BUILD, original, copy)
    return whole(copy) if not built.returncode else [f"the next build fails:\n{built.stdout}"]


def changed(change: Callable[[Path], object]) -> Way:
    """A change to the copy lets the build fail."""

    def way(original: Path, copy: Path) -> list[str]:
        change(copy)
        built = run(BUILD, original, copy)
        return [*([] if built.returncode else ["it went well"]), *left(copy)]

    return way


def begun(original: Path, copy: Path, limit: Callable[[], None] | None = None) -> subprocess.Popen:
    """A build, which goes on in a session of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", *BUILD],
        cwd=copy,
        env=environment(original, copy),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        start_new_session=True,
        preexec_fn=limit,  # nothing else runs threads in the child
    )


def half_made(copy: Path) -> None:
    """Wait until a part of the new site is there."""
    end = time.monotonic() + TIMEOUT
    while not any(copy.glob(".site.new-*/*/*.html")):
        assert time.monotonic() < end, "the build made nothing"
        time.sleep(0.01)


def ended_by(number: signal.Signals, all_of_it: bool, tidy: bool) -> Way:
    """A signal ends the build in its middle, or only the process that the user started.

    `tidy` says that nothing may be left beside the site.
    """

    def way(original: Path, copy: Path) -> list[str]:
        process = begun(original, copy)
        half_made(copy)
        (os.killpg if all_of_it else os.kill)(process.pid, number)
        said = process.communicate(timeout=TIMEOUT)[0]
        found = [] if process.returncode else ["it went well"]
        found += [fault for fault in left(copy) if tidy or not fault.endswith("are left")]
        if TRACEBACK.search(said):
            found.append(f"it shows a traceback:\n{said}")
        return found + then(original, copy)

    return way


def disk_full(original: Path, copy: Path) -> list[str]:
    """A file becomes larger than may be."""
    process = begun(original, copy, lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000)))
    said = process.communicate(timeout=TIMEOUT)[0]
    found = [] if process.returncode else ["it went well"]
    if (
        TRACEBACK.search(said)
        or not all("make room" in message for message in messages(said))
        or not messages(said)
    ):
        found.append(f"it does not say that there is no room, and what to do:\n{said}")
    return found + left(copy) + then(original, copy)


def between_renames(original: Path, copy: Path) -> list[str]:
    """A build was killed when the old site had gone and the new one had not come: the next one brings the old back."""
    (copy / "site").rename(copy / ".site.old-killed")
    return changed(edit("snippets/generators/producer.py", "import time", "import"))(original, copy)


def stale_files(original: Path, copy: Path) -> list[str]:
    """A build that goes well leaves nothing of the site before, but what begins with a dot, such as .git."""
    (copy / "site/old").mkdir()
    (copy / "site/old/page.html").write_text(BEFORE)
    (copy / "site/.git").write_text("gitdir: elsewhere")
    found = then(original, copy)
    if (copy / "site/old").exists():
        found.append("a page of the site before is there still")
    if not (copy / "site/.git").exists():
        found.append(".git is gone")
    return found


def two_at_once(original: Path, copy: Path) -> list[str]:
    """Two builds go into the same site: one of both is there in the end, whole."""
    both: Sequence[subprocess.Popen] = [begun(original, copy) for _ in range(2)]
    said = [each.communicate(timeout=TIMEOUT)[0] for each in both]
    return [f"one fails:\n{what}" for each, what in zip(both, said, strict=True) if each.returncode] + whole(
        copy
    )


WAYS: dict[str, Way] = {
    "an error in the second language": changed(edit("docs/en/kitchen.md", "producer.py", "produce.py")),
    "an error in a hook, in the second language": changed(append("hooks/policy.py", BROKEN)),
    "a warning of the page above both, strictly": changed(
        append("docs/index.md", "\nA [link](nowhere.md).\n")
    ),
    "Ctrl-C": ended_by(signal.SIGINT, all_of_it=True, tidy=True),
    "an interruption of the first process alone": ended_by(signal.SIGINT, all_of_it=False, tidy=True),
    "a kill of all": ended_by(signal.SIGKILL, all_of_it=True, tidy=False),
    "a kill of the first process alone": ended_by(signal.SIGKILL, all_of_it=False, tidy=False),
    "an end by the system": ended_by(signal.SIGTERM, all_of_it=True, tidy=False),
    "a full disk": disk_full,
    "a kill between the two renames": between_renames,
    "files of an earlier site": stale_files,
    "two builds at once": two_at_once,
}
