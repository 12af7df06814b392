"""Turns a page's includes into example blocks, and its `{{ name.key }}` into measured figures."""

import json
import re
import sys
from html import escape
from pathlib import Path
from types import SimpleNamespace

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from examples import Reference, link_notes, render

from runner import stamp
from runner.snippet import SnippetError, load_all

RESULTS = ROOT / "benchmarks" / "results"
INCLUDE = re.compile(r'^```python\n--8<-- "(?P<name>[^":]+)(?::(?P<part>\w+))?"\n```\n', re.MULTILINE)
FIGURE = re.compile(r"\{\{ *(?P<name>\w+)\.(?P<key>\w+) *\}\}")

# What every page of one build reads: filled when the build starts.
build = SimpleNamespace(snippets={}, stamps=[], figures={})


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read the snippets, the verification stamps and the figures, once a build; no repository, no edit links.

    Raises PluginError if a snippet cannot be read.
    """
    try:
        build.snippets = load_all()
    except SnippetError as error:
        raise PluginError(str(error)) from error
    build.stamps = stamp.read(ROOT / config.extra["verified"])
    build.figures = {path.stem: json.loads(path.read_text("utf-8")) for path in RESULTS.glob("*.json")}
    if not config.repo_url:
        config.edit_uri = None
    return config


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Replace includes and figures.

    Raises PluginError, naming the page and the cure, for one that leads nowhere.
    """
    texts = config.extra["texts"]
    to_root = "../" * (page.url.count("/") + 1)
    pieces, rest, count = [], markdown, 0
    try:
        while match := INCLUDE.search(rest):
            count += 1
            reference = Reference(count, match["name"], match["part"], to_root)
            snippet = build.snippets.get(match["name"])
            if snippet is None:
                raise SnippetError(
                    f"snippets/{match['name']} is not there; mend the include, or add the file"
                )
            notes, after, marks = link_notes(reference, snippet, rest[match.end() :])
            versions = stamp.verified_on(snippet, build.stamps)
            pieces += [rest[: match.start()], render(reference, snippet, marks, versions, texts), "\n", notes]
            rest = after
        return FIGURE.sub(_figure, "".join([*pieces, rest]))
    except SnippetError as error:
        raise PluginError(f"{config.docs_dir}/{page.file.src_uri}: {error}") from error


def _figure(match: re.Match) -> str:
    try:
        return escape(build.figures[match["name"]][match["key"]])
    except KeyError:
        raise SnippetError(
            f"no benchmark has measured {match[0]}; run `uv run python benchmarks/{match['name']}.py`, "
            "or mend the name"
        ) from None
