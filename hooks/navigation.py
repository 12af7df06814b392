"""Renders each part of the navigation once, not on every page: with ten times the pages that would be a hundred times the work.

The parts that a page is not in look the same on all pages but for their links, which are relative to the page.
theme/guide/partials/nav.html asks for them.
"""

import posixpath
import re
from collections.abc import Callable
from itertools import chain, zip_longest

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import StructureItem
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

LINK = re.compile(r'(?<= href=")[^"]*')


class Idle:
    """The parts of one build's navigation as they are on pages that are not in them."""

    def __init__(self) -> None:
        self.parts: dict[
            str, tuple[list[str], list[str]]
        ] = {}  # texts between links, and where these lead, by id

    def __call__(self, render: Callable[..., str], item: StructureItem, id: str, page: Page) -> str:
        """The HTML of a part on a page; `render` is the theme's macro, which makes it the first time."""
        if id not in self.parts:
            html = str(render(item, id, 1))
            targets = [_from_root(link, page.url) for link in LINK.findall(html)]
            self.parts[id] = LINK.split(html), targets
        texts, targets = self.parts[id]
        links = [get_relative_url(target, page.url) for target in targets]
        return "".join(chain.from_iterable(zip_longest(texts, links, fillvalue="")))


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Let the theme ask for them; those of the build before may have other names."""
    env.globals["idle"] = Idle()
    return env


def _from_root(link: str, page: str) -> str:
    """Where a link of a page leads, as an address from the root of the language's site."""
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page), link))
    return f"{target}/" if link.endswith("/") else target
