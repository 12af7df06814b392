"""What the guide would be in plain MkDocs with Material: the same pages, settings and theme, without our hooks.

What is the same: both languages' pages, their navigation, features of the theme, search in the same languages (Chinese is
segmented), and extensions of Markdown. An include is the program's text in a plain fence, highlighted by the extension
that highlights fences. What plain MkDocs would not have is left out, which makes it faster, not slower: transcripts,
timelines, commands, glossary links, the tables of the reference pages, published files, Run, policies, our overrides of
the theme. The languages are built one after the other in one process, as a plain MkDocs has no other way to build two.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

from mkdocs.utils.yaml import yaml_load

from benchmarks.growth import LANGUAGES

INCLUDE = re.compile(r'^--8<-- "(?P<name>[^":]+)(?::(?P<part>\w+))?"$', re.MULTILINE)
PROGRAM = """
import sys
from mkdocs.commands.build import build
from mkdocs.config import load_config
for language in sys.argv[1:]:
    config = load_config(f"mkdocs.{language}.yml", site_dir=f"site/{language}")
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
"""


def make(guide: Path, folder: Path) -> None:
    """Write the plain guide of the one in `guide` into a new folder. Raises SnippetError for a snippet that cannot be read."""
    from runner.snippet import load_all

    snippets = load_all(guide / "snippets")
    for language in LANGUAGES:
        docs = guide / "docs" / language
        for page in docs.rglob("*"):
            if page.is_file():
                plain = folder / "docs" / language / page.relative_to(docs)
                plain.parent.mkdir(parents=True, exist_ok=True)
                plain.write_text(
                    INCLUDE.sub(lambda include: _shown(include, snippets), page.read_text("utf-8")), "utf-8"
                )
        with (guide / f"mkdocs.{language}.yml").open(encoding="utf-8") as file:
            settings = yaml_load(file)
        for ours in ("hooks", "extra_css", "extra_javascript", "extra", "exclude_docs"):
            settings.pop(ours, None)
        for ours in ("custom_dir", "logo", "favicon"):
            settings["theme"].pop(ours, None)
        (folder / f"mkdocs.{language}.yml").write_text(json.dumps(settings, ensure_ascii=False), "utf-8")


def build(folder: Path) -> None:
    """Build it. Raises CalledProcessError if that fails."""
    subprocess.run([sys.executable, "-c", PROGRAM, *LANGUAGES], cwd=folder, check=True, capture_output=True)


def _shown(include: re.Match, snippets: dict) -> str:
    snippet = snippets[include["name"]]
    return (snippet.part(include["part"])[0] if include["part"] else snippet.program).rstrip("\n")
