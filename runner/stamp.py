"""Which versions each transcript was last verified on: written by a test run, read by the build.

A folder holds one file per minor version of Python, so that runs on several add up.
An entry names the file by its hash, so that it speaks of no other text than the one
that passed.
"""

import hashlib
import json
import platform
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from runner.snippet import Snippet

FOLDER = Path(__file__).parent.parent / ".verified"
PACKAGES = "gevent", "greenlet", "requests"


def digest(snippet: Snippet) -> str:
    """The SHA-256 of the file's text, in hexadecimal."""
    return hashlib.sha256(snippet.text.encode()).hexdigest()


def write(passed: list[Snippet], failed: list[Snippet], folder: Path = FOLDER) -> Path:
    """Record the outcome of a test run on this Python; return the file written.

    Earlier entries of the same Python and packages stay; those of others go.
    """
    versions = {"python": platform.python_version()} | {name: version(name) for name in PACKAGES}
    path = folder / f"{sys.version_info.major}.{sys.version_info.minor}.json"
    stamp = _read(path)
    verified = stamp["snippets"] if stamp and stamp["versions"] == versions else {}
    verified |= {snippet.name: digest(snippet) for snippet in passed}
    for snippet in failed:
        verified.pop(snippet.name, None)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    stamp = {"versions": versions, "on": platform.platform(), "at": now, "snippets": verified}
    folder.mkdir(exist_ok=True)
    path.write_text(json.dumps(stamp, indent=1, sort_keys=True) + "\n", "utf-8")
    return path


def read(folder: Path = FOLDER) -> list[dict]:
    """Every stamp in the folder, oldest Python first; empty without a run."""
    stamps = [stamp for path in folder.glob("*.json") if (stamp := _read(path))]
    return sorted(stamps, key=lambda stamp: [int(n) for n in stamp["versions"]["python"].split(".")[:2]])


def verified_on(snippet: Snippet, stamps: list[dict]) -> list[dict]:
    """The versions, a dict per Python, on which exactly this text passed."""
    expected = digest(snippet)
    return [stamp["versions"] for stamp in stamps if stamp["snippets"].get(snippet.name) == expected]


def _read(path: Path) -> dict | None:
    """A stamp, or None where there is none or an unfinished one."""
    try:
        stamp = json.loads(path.read_text("utf-8"))
        return stamp if {"versions", "snippets"} <= stamp.keys() else None
    except (FileNotFoundError, ValueError, AttributeError):
        return None
