"""Puts Python for the reader's browser in place: `uv run python -m runner.pyodide`.

It comes from the npm package of Pyodide (https://pyodide.org), by the ordinary npm client, pinned by version and hash.
Of the package only what a page needs is kept, with the licences of all that is in it, in `.pyodide/<version>/` (or in
the folder that the environment's PYODIDE names), which git ignores and hooks/running.py publishes. Needs npm; asks
nobody if all is in place.
"""

import hashlib
import io
import json
import os
import sys
import tarfile
import zlib
from pathlib import Path

from runner import npm
from runner.mistake import Mistake, at, line_of, read, read_json

ROOT = Path(__file__).parent.parent
VERSION = "314.0.7"
# of the package's archive, as `npm view pyodide@314.0.7 dist.integrity` tells it
INTEGRITY = "sha512-0YvXxEhfEdpLfb/XkM2BFAeMROq0iMUX2bzzH9pOttyMcWkwq+HbE5uyuGD82LN7y2q+SNvi/6V5JEsOlD2R1A=="
FOLDER = Path(os.environ.get("PYODIDE", ROOT / ".pyodide")) / VERSION
# the loader, the interpreter's glue, the interpreter, the standard library
FILES = "pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"
MANIFEST = "files.json"  # names, sizes and hashes of these; the page checks what it gets by it
LICENCES = "licences.txt"
CURE = "delete the folder, and run: uv run python -m runner.pyodide"


class PyodideError(Mistake):
    """The files cannot be put in place; the message says why, and the cure."""


def ready(folder: Path = FOLDER) -> bool:
    """Whether all is in place; the manifest is written last."""
    return (folder / MANIFEST).exists()


def megabytes(folder: Path = FOLDER) -> int:
    """How much a page loads, in megabytes, as a server compresses it.

    Raises FileNotFoundError if it is not `ready`, PyodideError if the manifest does not tell.
    """
    size = read_json(folder / MANIFEST, CURE, PyodideError).get("compressed")
    if not isinstance(size, int):
        raise PyodideError(at(folder / MANIFEST, 1, f"does not say `compressed`, a number of bytes; {CURE}"))
    return round(size / 1e6)


def check(folder: Path = FOLDER) -> None:
    """Raise PyodideError if what is in place is not what was put there."""
    path = folder / MANIFEST
    files = read_json(path, CURE, PyodideError).get("files")
    text = read(path)
    for name in FILES:
        known = files.get(name) if isinstance(files, dict) else None
        if not isinstance(known, dict) or not known.get("sha256"):
            raise PyodideError(at(path, line_of(text, '"files"'), f"has no hash of {name}; {CURE}"))
        if not (folder / name).is_file():
            raise PyodideError(
                at(path, line_of(text, f'"{name}"'), f"names {name}, which is not there; {CURE}")
            )
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != known["sha256"]:
            raise PyodideError(
                at(path, line_of(text, f'"{name}"'), f"{name} is not the file of this hash; {CURE}")
            )
    if not (folder / LICENCES).is_file():
        raise PyodideError(at(path, 1, f"{LICENCES} is not there; {CURE}"))


def fetch(folder: Path = FOLDER) -> None:
    """Fetch the package with npm, check it, and keep what a page needs in `folder`.

    Raises PyodideError without npm, if npm fails, or if the package is not the one that is pinned here.
    """
    try:
        packed = npm.archive("pyodide", VERSION, INTEGRITY)
    except npm.NpmError as error:
        raise PyodideError(str(error)) from error
    folder.mkdir(parents=True, exist_ok=True)
    with tarfile.open(fileobj=io.BytesIO(packed)) as package:
        for name in FILES:
            (folder / name).write_bytes(package.extractfile(f"package/{name}").read())
        lock = json.load(package.extractfile("package/pyodide-lock.json"))
    licences = sorted((ROOT / "runner" / "licences").glob("*.txt"))
    (folder / LICENCES).write_bytes(b"\n".join(path.read_bytes() for path in licences))
    (folder / MANIFEST).write_text(json.dumps(manifest(folder, lock["info"]), indent=1) + "\n", "utf-8")


def manifest(folder: Path, info: dict) -> dict:
    """Size in bytes and SHA-256 of each file; bytes of all together as a server compresses them; the lock file's `info`."""
    contents = {name: (folder / name).read_bytes() for name in FILES}
    return {
        "version": VERSION,
        "info": info,
        "compressed": sum(len(zlib.compress(content)) for content in contents.values()),
        "files": {
            name: {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            for name, content in contents.items()
        },
    }


if __name__ == "__main__":
    try:
        if not ready():
            fetch()
        check()
    except PyodideError as error:
        sys.exit(f"runner.pyodide: {error}")
    print(f"Pyodide {VERSION} is in {FOLDER}")
