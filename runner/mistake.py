"""What an author did wrong, told in one form: `file:line: what is wrong; the cure`. And files read so that they tell it."""

import json
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent


class Mistake(Exception):
    """Something is not as it must be; the message names the file, the line and the cure."""


class PageMistake(Mistake):
    """One in a page, found where its line is not known: it is at these `words` of the page, or at the include without."""

    def __init__(self, what: str, words: str = ""):
        super().__init__(what)
        self.words = words


def at(path: Path | str, line: int, what: str) -> str:
    """`what` with its place in front: a path (below the repository as seen from there), and a line from 1 on."""
    path = Path(path)
    shown = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
    return f"{shown.as_posix()}:{line}: {what}"


def line_at(text: str, index: int) -> int:
    """The number, from 1 on, of the line in which the character at `index` stands."""
    return text.count("\n", 0, max(index, 0)) + 1


def line_of(text: str, words: str, start: int = 0) -> int:
    """The number, from 1 on, of the first line at or after the index `start` that has these words; 1 if none has."""
    return line_at(text, text.find(words, start))


def read(path: Path, kind: type[Mistake] = Mistake) -> str:
    """The text of a file. Raises `kind` if it cannot be read as UTF-8 text, and FileNotFoundError if it is not there."""
    try:
        content = path.read_bytes()
    except IsADirectoryError:
        raise kind(at(path, 1, "is a folder, where a file must be; rename or delete it")) from None
    except FileNotFoundError:
        if not path.is_symlink():
            raise
        raise kind(at(path, 1, f"is a link to {path.readlink()}, which is not there; mend it")) from None
    except OSError as error:  # on Windows, a folder is a PermissionError
        raise kind(at(path, 1, f"cannot be read ({error.strerror}); mend its permissions")) from None
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise kind(
            at(path, line, f"byte 0x{content[error.start]:02x} is not UTF-8; save the file as UTF-8")
        ) from None
    if text.startswith("\ufeff"):
        raise kind(at(path, 1, "begins with a byte order mark; save the file as UTF-8 without it"))
    if "\0" in text:
        raise kind(at(path, line_of(text, "\0"), "has a NUL character; delete it"))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_json(path: Path, cure: str, kind: type[Mistake] = Mistake) -> dict:
    """The object that a JSON file holds. Raises `kind`, with the `cure` (such as "record it anew"), if it holds none."""
    text = read(path, kind)
    try:
        found = json.loads(text)
    except json.JSONDecodeError as error:
        raise kind(at(path, error.lineno, f"is not JSON ({error.msg}); {cure}")) from None
    if not isinstance(found, dict):
        raise kind(at(path, 1, f"is no object of JSON, {{…}}; {cure}"))
    return found


def parse_toml(text: str, path: Path | str, before: int = 0, kind: type[Mistake] = Mistake) -> dict:
    """What TOML says. Raises `kind` if it is none; `before` lines of the file `path` stand above the text."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what, _, place = str(error).removesuffix(")").rpartition(" (at ")
        # "line 3, column 5", or "end of document"
        found = place.removeprefix("line ").partition(",")[0]
        line = int(found) if found.isdigit() else text.rstrip("\n").count("\n") + 1
        raise kind(at(path, before + line, f"is not TOML: {what or place}; mend this line")) from None
