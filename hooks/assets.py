"""Sees that the files of the theme which scripts, templates and settings name are there; a browser would only miss them."""

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from runner import pyodide
from runner.mistake import ROOT, Mistake, at, line_at, line_of, read

SCRIPT = re.compile(
    r"[\"']([\w/-]+\.(?:mjs|css))[\"']"
)  # as seen from the script, or from the theme: assets/…
TEMPLATE = re.compile(r"'(assets/[\w./-]+)' \| url")  # as seen from the theme
SETTINGS = ROOT / "mkdocs.guide.yml"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Raise Mistake, naming the line that names it, for a file that is not there."""
    theme = Path(config.theme.custom_dir)
    for path in sorted(theme.rglob("*")):
        if path.suffix in {".js", ".mjs"}:
            _check(path, SCRIPT, path.parent, theme)
        elif path.suffix == ".html":
            _check(path, TEMPLATE, theme, theme)
    named = [
        config.theme.get("logo"),
        config.theme.get("favicon"),
        *config.extra_css,
        *config.extra_javascript,
    ]
    for name in map(str, filter(None, named)):
        if not (theme / name).is_file():
            line = line_of(read(SETTINGS), name)
            raise Mistake(
                at(
                    SETTINGS,
                    line,
                    f"names {name}, which is not there in {theme.name}; bring it back, or mend the name",
                )
            )
    return config


def _check(path: Path, pattern: re.Pattern, folder: Path, theme: Path) -> None:
    text = read(path)
    for name in pattern.finditer(text):
        if name[1] not in pyodide.FILES and not any((base / name[1]).is_file() for base in (folder, theme)):
            line = line_at(text, name.start(1))
            raise Mistake(
                at(path, line, f"names {name[1]}, which is not there; bring it back, or mend the name")
            )
