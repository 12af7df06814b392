"""Which versions each transcript was last verified on: written by a test run, read by the build.

A folder holds one file per minor version of Python, so that runs on several add up.
An entry names the file by its hash, so that it speaks of no other text than the one
that passed.
"""

import hashlib
import json
import platform
import re
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from runner.mistake import Mistake, at, read_json
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
    try:
        stamp = _read(path)
    except Mistake:  # it is replaced
        stamp = None
    verified = stamp["snippets"] if stamp and stamp["versions"] == versions else {}
    verified |= {snippet.name: digest(snippet) for snippet in passed}
    for snippet in failed:
        verified.pop(snippet.name, None)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    stamp = {"versions": versions, "on": platform.platform(), "at": now, "snippets": verified}
    folder.mkdir(exist_ok=True)
    half = path.with_suffix(".half")
    half.write_text(json.dumps(stamp, indent=1, sort_keys=True) + "\n", "utf-8")
    half.replace(path)  # whoever reads it meanwhile finds a whole one
    return path


def read(folder: Path = FOLDER) -> list[dict]:
    """Every stamp in the folder, oldest Python first; empty without a run. Raises Mistake for one that is no stamp."""
    stamps = [stamp for path in folder.glob("*.json") if (stamp := _read(path))]
    return sorted(stamps, key=lambda stamp: [int(n) for n in stamp["versions"]["python"].split(".")[:2]])


def verified_on(snippet: Snippet, stamps: list[dict]) -> list[dict]:
    """The versions, a dict per Python, on which exactly this text passed."""
    expected = digest(snippet)
    return [stamp["versions"] for stamp in stamps if stamp["snippets"].get(snippet.name) == expected]


def _read(path: Path) -> dict | None:
    """A stamp, or None where there is none. Raises Mistake for what is no stamp."""
    cure = "delete it, and run the tests, which write it"
    try:
        stamp = read_json(path, cure)
    except FileNotFoundError:
        return None
    for key in ("versions", "snippets"):
        texts = stamp.get(key)
        if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
            raise Mistake(at(path, 1, f"its `{key}` are no texts by name; {cure}"))
    if lacking := sorted({"python", *PACKAGES} - stamp["versions"].keys()):
        raise Mistake(at(path, 1, f"its `versions` lack {', '.join(lacking)}; {cure}"))
    if not re.match(r"\d+\.\d+", stamp["versions"]["python"]):
        raise Mistake(at(path, 1, f"{stamp['versions']['python']!r} is no version of Python; {cure}"))
    return stamp
