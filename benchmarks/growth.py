"""Makes a guide several times as large as today's, to see how its cost grows: each chapter again and again.

A copy of a chapter has its pages in both languages, its programs and their recordings, under a name of its own.
"""

import re
import shutil
from pathlib import Path

from tests.copies import copy_repository

LANGUAGES = "zh", "en"
NAV = re.compile(r"^nav:\n((?:[ ]+.*\n|\n)+)", re.MULTILINE)
# pairs talk on a port of their own; a copy needs another
PORT = re.compile(r"\b999[89]\b")


def grow(folder: Path, times: int) -> None:
    """Make a copy of the repository in a new folder, with `times` (1 to 10) as many chapters, pages and programs."""
    copy_repository(folder)
    chapters = sorted(path.name for path in (folder / "snippets").iterdir() if path.is_dir())
    pages = sorted(path.name for path in (folder / "docs" / LANGUAGES[0]).iterdir() if path.is_dir())
    for number in range(2, times + 1):
        for chapter in chapters:
            _copy_programs(folder, chapter, f"{chapter}_{number}", number)
        for language in LANGUAGES:
            for name in pages:
                _copy_pages(folder / "docs" / language, name, number, chapters)
    for language in LANGUAGES:
        settings = folder / f"mkdocs.{language}.yml"
        settings.write_text(_longer_nav(settings.read_text("utf-8"), pages, times), "utf-8")


def _copy_programs(folder: Path, chapter: str, copy: str, number: int) -> None:
    for kind in ("snippets", "recordings"):
        if (folder / kind / chapter).exists():
            shutil.copytree(folder / kind / chapter, folder / kind / copy)
    for path in (folder / "snippets" / copy).rglob("*.py"):
        text = path.read_text("utf-8")
        path.write_text(PORT.sub(lambda port: str(int(port[0]) - 10 * number), text), "utf-8")


def _copy_pages(docs: Path, name: str, number: int, chapters: list[str]) -> None:
    shutil.copytree(docs / name, docs / f"{name}-{number}")
    include = re.compile(rf'(?<=^--8<-- ")({"|".join(chapters)})(?=/)', re.MULTILINE)
    for path in (docs / f"{name}-{number}").rglob("*.md"):
        text = include.sub(rf"\1_{number}", path.read_text("utf-8"))
        path.write_text(PORT.sub(lambda port: str(int(port[0]) - 10 * number), text), "utf-8")


def _longer_nav(settings: str, pages: list[str], times: int) -> str:
    """The settings with every part of the navigation but the home page again for each copy."""
    nav = NAV.search(settings)
    parts = "".join(line for line in nav[1].splitlines(keepends=True) if not re.search(r": index\.md$", line))
    more = ""
    for number in range(2, times + 1):
        copy = re.sub(rf"(?<=[ ])({'|'.join(pages)})(?=/)", rf"\1-{number}", parts)
        # two parts of one name would be one
        more += re.sub(r"^(  - [^:\n]+):$", rf"\1 {number}:", copy.rstrip("\n") + "\n", flags=re.MULTILINE)
    return settings[: nav.end(1)].rstrip("\n") + "\n" + more + "\n" + settings[nav.end(1) :]
