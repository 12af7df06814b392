"""Turns a page's includes into example blocks, its diagrams into SVG, and its `{{ name.key }}` into measured figures."""

import itertools
import json
import logging
import re
import sys
from collections.abc import Callable
from functools import partial
from html import escape
from pathlib import Path
from types import SimpleNamespace

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler
from mkdocs.utils.templates import TemplateContext

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

import again
import diagram
import lookup
import offline
from blocks import Blocks
from examples import Reference, link_notes, render
from forms import INCLUDE, problems

from runner import record, recording, stamp
from runner.mistake import Mistake, PageMistake, at, line_of, read, read_json
from runner.snippet import Snippet, load_all

LOG = logging.getLogger("mkdocs.hooks.pages")

RESULTS = ROOT / "benchmarks" / "results"
DIAGRAMS = ROOT / "diagrams"
# a link to what is on the site but is no page; in guide.zip too it leads to the site
SITE_LINK = re.compile(r"\[(?P<text>[^\]]+)\]\(site:(?P<path>[^)]+)\)")
FIGURE = re.compile(r"\{\{ *(?P<name>\w+)\.(?P<key>\w+) *\}\}")

# What every page of one build reads: filled when the build starts.
build = SimpleNamespace(
    snippets={}, recordings={}, stamps=[], figures={}, shown={}, where="", terms=None, blocks={}, kept={}
)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read the snippets, the verification stamps and the figures, once a build; no repository, no edit links.

    Raises Mistake for what cannot be read.
    """
    build.snippets = load_all()
    reasons = {*config.extra["texts"]["steps"]}
    build.recordings = {name: _recording(snippet, reasons) for name, snippet in build.snippets.items()}
    build.stamps = stamp.read(ROOT / config.extra["verified"])
    build.figures = {path.stem: _figures(path) for path in RESULTS.glob("*.json")}
    lookup.table.cache_clear()  # `mkdocs serve` builds again and again
    language = config.extra["texts"]["language"]
    build.shown = _shown(Path(config.docs_dir))
    build.where = again.digest((), build.shown)
    lookup.check_pages(Path(config.docs_dir))
    build.terms = lookup.Terms(language)
    config.markdown_extensions.append(build.terms)
    if not config.repo_url:
        config.edit_uri = None
    return config


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Replace includes and figures.

    Raises Mistake, naming the page, the line and the cure, for one that leads nowhere.
    """
    path, source = Path(page.file.abs_src_path), page.file.content_string
    for line, what in problems(source):
        LOG.warning(at(path, line, what))
    place = 0  # in the source, from where on to look for what is wrong
    texts = config.extra["texts"]
    name = page.file.src_uri
    kept = build.kept[name] = again.page(texts["language"], name, markdown, page.meta, build.where)
    if kept and kept.rendered:
        build.blocks[name] = kept.blocks
        page.render = partial(_restore, page, kept)
        return markdown
    if kept:
        page.render = partial(_render, page, page.render, kept)
    to_root = "../" * (page.url.count("/") + 1)
    site = config.site_url.removesuffix(f"{texts['language']}/")
    pieces, count = [], 0
    build.terms.begin(name)
    blocks = build.blocks[name] = Blocks()
    try:
        rest = lookup.expand(markdown, name, texts["language"], texts["reference"], build.shown.get)
        while match := INCLUDE.search(rest):
            count += 1
            place = max(0, len(source) - len(rest) + match.start())
            reference = Reference(count, match["name"], match["part"], to_root, site)
            snippet = build.snippets.get(match["name"])
            if snippet is None:
                raise PageMistake(f"snippets/{match['name']} is not there; mend the include, or add the file")
            notes, after, marks = link_notes(reference, snippet, rest[match.end() :])
            versions = stamp.verified_on(snippet, build.stamps)
            block = render(reference, snippet, marks, versions, build.recordings[snippet.name], texts)
            pieces += [rest[: match.start()], blocks.add(block), "\n", notes]
            rest = after
        place = 0
        text = FIGURE.sub(_figure, "".join([*pieces, rest]))
        number = itertools.count(1)
        text = diagram.FENCE.sub(
            lambda fence: blocks.add(diagram.draw(fence["body"], DIAGRAMS, next(number))), text
        )
        return SITE_LINK.sub(lambda link: _site_link(link, site, config), text)
    except PageMistake as error:
        if isinstance(error, diagram.DiagramError):
            place = source.find("```diagram")
        raise Mistake(at(path, line_of(source, error.words or "--8<--", place), str(error))) from None


def _render(page: Page, render: Callable, kept: again.Page, config: MkDocsConfig, files: Files) -> None:
    """Render a page, and keep what that gives it; but nothing of a page of which there is something to say each time."""
    before, said = {**vars(page)}, CountHandler(level=logging.INFO)
    logger = logging.getLogger("mkdocs")
    logger.addHandler(said)
    try:
        render(config, files)
    finally:
        logger.removeHandler(said)
    if not said.get_counts():
        kept.blocks = build.blocks[page.file.src_uri]
        kept.rendered = {name: value for name, value in vars(page).items() if value is not before.get(name)}


def _restore(page: Page, kept: again.Page, config: MkDocsConfig, files: Files) -> None:
    """Give a page what rendering gave it, in this build's terms: links to anchors name the files that they lead to."""
    vars(page).update(kept.rendered)
    page.links_to_anchors = {
        files.get_file_from_path(file.src_uri): links for file, links in (page.links_to_anchors or {}).items()
    }


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Let links lead into the blocks, too."""
    page.present_anchor_ids |= build.blocks[page.file.src_uri].ids()
    return html


@event_priority(100)  # before search takes the page into its index
def _searched_page(context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation) -> None:
    """Show search the words of the blocks; nothing, if its entries are kept."""
    kept = build.kept[page.file.src_uri]
    if kept and kept.entries is not None:
        page.content = ""
    else:
        page.content = build.blocks[page.file.src_uri].searched(page.content)
    build.entries = len(_entries(config))


@event_priority(-100)  # after that
def _whole_page(context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation) -> None:
    """Put the blocks into the page."""
    kept, entries = build.kept[page.file.src_uri], _entries(config)
    if kept and kept.entries is not None:
        page.content = kept.content
        entries += kept.entries
        return
    page.content = build.blocks[page.file.src_uri].whole(page.content)
    if kept and kept.rendered:
        kept.entries, kept.content = entries[build.entries :], page.content


def _entries(config: MkDocsConfig) -> list[dict]:
    """What is in the search index so far."""
    return config.plugins["material/search"].search_index.entries


on_page_context = CombinedEvent(_searched_page, _whole_page)


def on_post_build(config: MkDocsConfig) -> None:
    """Write the words of the step-through, which it fetches when it is first opened."""
    texts = config.extra["texts"]
    words = json.dumps({"steps": texts["steps"], "player": texts["player"]}, ensure_ascii=False)
    Path(config.site_dir, "assets", "steps.json").write_text(words, "utf-8")


def _recording(snippet: Snippet, reasons: set[str]) -> dict | None:
    """The recording of a snippet that has one; `reasons` are those to switch for which there is a sentence."""
    return None if snippet.unrecorded else recording.load(record.path(snippet), snippet, reasons)


def _shown(docs: Path) -> dict[str, str]:
    """The page and anchor at which each snippet is shown whole."""
    return {
        match["name"]: f"{path.relative_to(docs).as_posix()}#example-{number}"
        for path in sorted(docs.rglob("*.md"))
        for number, match in enumerate(INCLUDE.finditer(read(path)), 1)
        if not match["part"]
    }


def _site_link(link: re.Match, site: str, config: MkDocsConfig) -> str:
    """The link with its address; without one, if this build does not make what it leads to."""
    if link["path"] == offline.NAME and not config.extra["offline"]:
        return config.extra["texts"]["taking"]["not_built"].format(text=link["text"])
    return f"[{link['text']}]({site}{link['path']})"


def _figures(path: Path) -> dict[str, str]:
    """The figures that a benchmark has measured, by key. Raises Mistake if one is no text."""
    figures = read_json(path, "measure it anew")
    for key, figure in figures.items() if isinstance(figures, dict) else [("", figures)]:
        if not isinstance(figure, str):
            line = line_of(read(path), f'"{key}"')
            cure = f"run `uv run python benchmarks/{path.stem}.py`"
            raise Mistake(at(path, line, f"{key or 'all of it'} must be a text, with its unit; {cure}"))
    return figures


def _figure(match: re.Match) -> str:
    figure = build.figures.get(match["name"], {}).get(match["key"])
    if figure is None:
        raise PageMistake(
            f"no benchmark has measured {match[0]}; run `uv run python benchmarks/{match['name']}.py`, "
            "or mend the name",
            match[0],
        )
    return escape(figure)
