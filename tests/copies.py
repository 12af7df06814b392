"""A copy of the repository, for tests that change files."""

import shutil
from pathlib import Path

from tests.pages import ROOT

KEPT = [
    "recordings",
    "benchmarks",
    "diagrams",
    "docs",
    "hooks",
    "runner",
    "snippets",
    "tables",
    "tests",
    "theme",
    "mkdocs.*yml",
    ".github",
    "SECURITY.md",
    "pyproject.toml",
    "LICENSE*",
]


def copy_repository(folder: Path) -> None:
    """Copy into a new folder what the site is built from and tested with."""
    folder.mkdir()
    for pattern in KEPT:
        for source in ROOT.glob(pattern):
            if source.is_dir():
                ignore = shutil.ignore_patterns("__pycache__")
                shutil.copytree(source, folder / source.name, ignore=ignore)
            else:
                shutil.copy(source, folder)
