"""One style sheet for the guide: the theme's two and ours, without the rules that nothing on the site could ever use.

A browser draws nothing before it has its style sheets, so that each file, and each kilobyte in it, delays the first look
at a page. Most of the theme's rules are for what other sites have: tabs, cards, versions, twenty kinds of admonition.
"""

import re
from fnmatch import fnmatch
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from stylesheet import Used, slim

from runner.mistake import ROOT, Mistake, at

SOURCES = ROOT / "theme/guide/assets"
WHOLE = "guide.css"
PARTS = "timeline.css", "taking.css", "access.css"  # appended to the whole
# what the theme's pages link to, which theme/guide/main.html replaces by the whole; the hashes change with the theme
THEME = ["stylesheets/main.*.min.css", "stylesheets/palette.*.min.css"]
# how the theme knows a table of a page, and how we do (hooks/mended.py)
TABLE = "table:not([class])", "table.data"
LINKED = r"'assets/([^']+\{})' \| url"
# what the theme's scripts can make, for features that the guide does not use; on a page, it is used all the same
IDLE = re.compile(r"md-(annotation|source__fact|status|tag|tooltip|version)|mermaid|tabbed-")
DICTIONARIES = "lunr"  # the folder of a script with nothing but words of natural languages


def on_post_build(config: MkDocsConfig) -> None:
    """Write the one style sheet over ours, and take away those that went into it.

    Raises PluginError if one cannot be read, or if the theme has others than those that are known here.
    """
    site = Path(config.site_dir)
    assets = site / "assets"
    parts = [*linked(config, THEME, ".css"), *(assets / name for name in (WHOLE, *PARTS))]
    for name in (WHOLE, *PARTS):
        if not (assets / name).is_file():
            raise Mistake(
                at(SOURCES / name, 1, f"is not there; bring it back, or take it out of {Path(__file__).name}")
            )
    sheets = {
        f"assets/{part.relative_to(assets).as_posix()}": part.read_text("utf-8").replace(*TABLE)
        for part in parts
    }
    if TABLE[1] not in "".join(list(sheets.values())[: len(THEME)]):
        raise PluginError(f"the theme has no rules for {TABLE[0]} any more; mend TABLE in hooks/styles.py")
    for part in parts:
        part.unlink()
        part.with_name(f"{part.name}.map").unlink(missing_ok=True)
    try:
        (assets / WHOLE).write_text(slim(sheets, used(site)), "utf-8")
    except ValueError as error:
        raise PluginError(f"theme/guide/{error}; mend it") from error


def linked(config: MkDocsConfig, known: list[str], suffix: str) -> list[Path]:
    """The theme's own files of one kind to which its pages link, on the site, in their order.

    Raises PluginError if these are not those of `known`, patterns of paths below `assets/`.
    """
    environment = config.theme.get_env()
    template, *_ = environment.loader.get_source(environment, "base.html")
    names = re.findall(LINKED.format(suffix), template)
    if len(names) != len(known) or not all(map(fnmatch, names, known)):
        raise PluginError(
            f"the theme's base.html links to {names}, and not to {known}: it has changed. See what is new there, mend "
            "the patterns in hooks/styles.py and hooks/scripts.py, and look at the pages"
        )
    return [Path(config.site_dir, "assets", name) for name in names]


def used(site: Path) -> Used:
    """What the pages of a built site have, and the words with which its scripts may change them."""
    found = Used()
    for page in site.rglob("*.html"):
        found.page(page.read_text("utf-8"))
    for script in [*site.rglob("*.js"), *site.rglob("*.mjs")]:
        if DICTIONARIES not in script.parts and "search_index" not in script.name:
            found.script(script.read_text("utf-8"))
    found.words = {word for word in found.words if not IDLE.match(word)}
    for sheet in site.rglob("*.css"):
        found.styles(sheet.read_text("utf-8"))
    return found
