"""Mends the theme's templates where they keep readers out, or are not valid HTML; and the tables that Markdown writes.

A mend replaces a piece of a template as often as is said. One that finds another count stops the build: the theme has
changed, and somebody must look. What can be mended by style sheet or script is in theme/guide/assets/, access.css and
guide.js.
"""

import re
from collections.abc import Callable

from jinja2 import BaseLoader, Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

WORDS = "config.extra.texts.access"
CHECKBOX = '<input class="md-toggle" data-md-toggle="{0}" type="checkbox" id="__{0}"'
TITLE = "{{ render_title(nav_item) | striptags | trim }}"
# a button that stands in for a label, which no key reaches; guide.js shows it, and gives it the label's picture
BUTTON = (
    '<button type="button" class="md-header__button md-icon" data-toggles="{0}" '
    'aria-label="{{{{ lang.t({1!r}) }}}}" aria-expanded="false" hidden></button>\n'
)
CLOSE = (
    '<button type="button" class="guide-close md-icon" aria-label="{{ ' + WORDS + '.close }}" hidden>'
    '{% include ".icons/material/close.svg" %}</button>'
)

# by template: what stands there, how often, and what stands there instead
MENDS: dict[str, list[tuple[str, int, str]]] = {
    "base.html": [
        # `autocomplete` is not for checkboxes; without scripts, these two are what a key reaches
        (
            f'{CHECKBOX.format("drawer")} autocomplete="off"',
            1,
            f"{CHECKBOX.format('drawer')} aria-label=\"{{{{ lang.t('nav') }}}}\"",
        ),
        (
            f'{CHECKBOX.format("search")} autocomplete="off"',
            1,
            f"{CHECKBOX.format('search')} aria-label=\"{{{{ lang.t('search') }}}}\"",
        ),
        # in Chinese, the theme's own says “jump to”, and not where
        ('{{ lang.t("action.skip") }}', 1, f"{{{{ {WORDS}.skip }}}}"),
        # what guide.js calls a table that scrolls
        (
            '<div class="md-content" data-md-component="content">',
            1,
            f'<div class="md-content" data-md-component="content" data-table="{{{{ {WORDS}.table }}}}">',
        ),
        # a drawer that covers the page has a way out
        ('{% include "partials/nav.html" %}', 1, f'{CLOSE}{{% include "partials/nav.html" %}}'),
    ],
    "partials/header.html": [
        (
            f'<label class="md-header__button md-icon" for="__{name}">',
            1,
            f'{BUTTON.format(f"__{name}", text)}<label class="md-header__button md-icon" for="__{name}">',
        )
        for name, text in (("drawer", "nav"), ("search", "search"))
    ],
    # the link around the picture has its name
    "partials/logo.html": [('alt="logo"', 1, 'alt=""')],
    "partials/palette.html": [
        # a choice of schemes, each called by what it is, not by what the other would do
        (
            'data-md-component="palette"',
            1,
            f'data-md-component="palette" aria-label="{{{{ {WORDS}.palette }}}}"',
        ),
        ('aria-label="{{ option.toggle.name }}"', 1, f'aria-label="{{{{ {WORDS}[scheme] }}}}"'),
    ],
    "partials/nav-item.html": [
        # an empty `tabindex` is no number
        ('tabindex="{{ tabindex }}"', 2, '{% if tabindex %}tabindex="{{ tabindex }}"{% endif %}'),
        # on narrow screens a key opens and closes a chapter by its checkbox (access.css), which needs a name
        (
            'id="{{ path }}" {{ checked }}>',
            1,
            f'id="{{{{ path }}}}" {{{{ checked }}}} aria-label="{{{{ {WORDS}.pages.format(title=({TITLE[3:-3]})) }}}}">',
        ),
        ('type="checkbox" id="__toc">', 1, 'type="checkbox" id="__toc" aria-label="{{ lang.t(\'toc\') }}">'),
        # a landmark is named by a text, not by an arrow; whether it is open, nobody keeps up to date here
        (
            'aria-labelledby="{{ path }}_label" aria-expanded="{{ nav_item.active | tojson }}"',
            1,
            f'aria-label="{TITLE}"',
        ),
    ],
    # the first page of a chapter has no checkbox that this label could be of
    "partials/toc.html": [
        ('for="__toc"', 1, '{% if not (page.is_index and page.parent) %}for="__toc"{% endif %}')
    ],
}
FENCE = "<pre><span></span><code>"  # code that is no example
EMPTY = re.compile(r"<th([^>]*)></th>")
# The boxes in which the theme's script would put each table so that it scrolls: one by one, styling the page anew each
# time. Here no script is needed; the class keeps the theme from doing it again (hooks/styles.py has its rules for it).
# Like code that may scroll (hooks/examples.py), it is a stop for the keyboard until it has been seen to fit (guide.js).
TABLE = (
    "<table>",
    '<div class="md-typeset__scrollwrap" tabindex="0" role="group" aria-label="{name}">'
    '<div class="md-typeset__table"><table class="data">',
)
TABLE_END = "</table>", "</table></div></div>"


class Mended(BaseLoader):
    """Loads the templates that another loader finds, mended."""

    def __init__(self, loader: BaseLoader):
        self.loader = loader

    def get_source(self, environment: Environment, template: str) -> tuple[str, str | None, Callable | None]:
        """As Jinja asks for it. Raises PluginError for a mend that does not fit."""
        source, file, fresh = self.loader.get_source(environment, template)
        for old, count, new in MENDS.get(template, []):
            if source.count(old) != count:
                raise PluginError(
                    f"{template} of the theme has {old!r} {source.count(old)} times, not {count}: the theme has changed; "
                    "look whether it still needs this mend, and change or remove it in MENDS of hooks/mended.py"
                )
            source = source.replace(old, new)
        return source, file, fresh


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Links to headings speak the page's language."""
    config.mdx_configs["toc"]["permalink_title"] = config.extra["texts"]["access"]["permalink"]
    return config


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Let every template be mended as it is loaded, and see at once that every mend fits."""
    env.loader = Mended(env.loader)
    for template in MENDS:
        env.loader.get_source(env, template)
    return env


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """A table stands in a box that scrolls; a corner of it that holds nothing heads nothing; code is called code."""
    names = config.extra["texts"]["access"]
    table = TABLE[0], TABLE[1].format(name=names["table"])
    fence = FENCE, FENCE.replace("<pre>", f'<pre role="group" aria-label="{names["code"]}">')
    html = EMPTY.sub(r"<td\1></td>", html)
    for old, new in (table, TABLE_END, fence):
        html = html.replace(old, new)
    return html
