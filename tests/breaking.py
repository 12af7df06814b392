"""Ways to break a copy of the repository, for tests/test_checks.py and the breaks_*.py beside it."""

import re
from collections.abc import Callable
from pathlib import Path

Break = Callable[[Path], object]


def edit(name: str, pattern: str, replacement: str) -> Break:
    """Replace the first match of a regular expression in a file, which must have one."""

    def change(copy: Path) -> None:
        text, count = re.subn(pattern, replacement, (copy / name).read_text("utf-8"), count=1, flags=re.M)
        assert count, f"{name} has no {pattern!r} to break"
        (copy / name).write_text(text, "utf-8")

    return change


def append(name: str, addition: str) -> Break:
    """Add to the end of a file; makes the file if need be."""

    def change(copy: Path) -> None:
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        with (copy / name).open("a", encoding="utf-8") as file:
            file.write(addition)

    return change


def remove(name: str) -> Break:
    """Delete a file."""
    return lambda copy: (copy / name).unlink()


def both(name: str, addition: str) -> Break:
    """Add the same to the end of a page in both languages."""
    return lambda copy: [append(f"docs/{language}/{name}", addition)(copy) for language in ("zh", "en")]
