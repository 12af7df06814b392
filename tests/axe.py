"""axe-core, which finds barriers for readers with disabilities, in a page that playwright shows."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from itertools import product

from playwright.sync_api import Browser, Page

from tests import tools
from tests.site import Site

WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 740}
SCHEMES = "light", "dark"
# WCAG 2.0, 2.1 and 2.2, A and AA, and what is good practice beyond that
ALL = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
# of these, what depends on the colours
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
# in the page's own words, a line for each element found: rule, element, what is wrong
RUN = """(only) => axe.run({ runOnly: only, resultTypes: ["violations"], iframes: false, preload: false }).then(
    ({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(
        ({ target, html, failureSummary }) =>
            `${id}: ${target.join(" ")}: ${html.slice(0, 200)}: ${failureSummary.replace(/\\s+/g, " ").slice(0, 300)}`)))"""
# what is far from the window is not laid out, and no reader is there: lay it out, as if one were
FAR = ".md-content__inner > *, .example"
SHOWN = f"for (const part of document.querySelectorAll('{FAR}')) part.style.contentVisibility = 'visible'"
UNFOLD = "for (const part of document.querySelectorAll('article details')) part.open = true"


def inject(page: Page) -> None:
    """Bring axe-core into the page; playwright does so by the browser's own protocol, beside the page's policy.

    Raises NpmError if axe-core cannot be had.
    """
    page.evaluate(tools.path(tools.AXE).read_text("utf-8"))
    page.evaluate(SHOWN)
    settle(page)


def settle(page: Page) -> None:
    """Let the page lay itself out, and its scripts see how large everything has become."""
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def barriers(page: Page, only: dict = ALL) -> list[str]:
    """What axe finds on the page as it is now, a line each; `only` is ALL or COLOURS."""
    return page.evaluate(RUN, only)


def choose(page: Page, scheme: str) -> None:
    """Show the page in `light` or `dark`: by its own switch, or, where it has none, as the system would ask for."""
    page.emulate_media(color_scheme=scheme)
    switch = f"document.getElementById('__palette_{SCHEMES.index(scheme)}')"
    page.evaluate(f"{switch}?.click()")
    if page.evaluate("document.body.dataset.mdColorScheme") not in (
        None,
        {"light": "default", "dark": "slate"}[scheme],
    ):
        raise AssertionError(f"{page.url}: the switch does not make it {scheme}")


def views(page: Page) -> list[str]:
    """What axe finds on the page in each scheme and width, with all that is folded open.

    In the second scheme of a width only what depends on colours is looked at: nothing else has changed.
    """
    page.evaluate(UNFOLD)
    inject(page)
    found = []
    for size, scheme in product((WIDE, PHONE), SCHEMES):
        if scheme == SCHEMES[0]:
            page.set_viewport_size(size)
            settle(page)
        choose(page, scheme)
        only = ALL if scheme == SCHEMES[0] else COLOURS
        found += [f"{page.url}, {scheme}, {size['width']} px: {line}" for line in barriers(page, only)]
    return found


def addresses(site: Site) -> list[str]:
    """Every page of the site, the chooser and those for what is missing included."""
    return [
        site.address(file) + ("?choose" if file == site.folder / "index.html" else "")
        for file in site.pages()
    ]


def everywhere(
    site: Site,
    open_browser: Callable[[], AbstractContextManager[Browser]],
    looks: dict[str, Callable[[Page], list[str]]],
    workers: int = 2,
    every: int = 1,
) -> tuple[int, dict[str, list[str]]]:
    """Open each page once, and look at it in each of these ways; a look gives what is wrong, a line each.

    With `every` n, only each n-th page. Returns how many pages there were, and all lines by the look's name. Each
    worker has a browser, so that two cores are busy.
    """
    pages = addresses(site)[::every]

    def work(part: list[str]) -> list[tuple[str, list[str]]]:
        found = []
        with open_browser() as browser:
            for address in part:
                # nothing moves while it is looked at; a fresh visitor each time, for the scheme is remembered
                with browser.new_context(viewport=WIDE, locale="fr", reduced_motion="reduce") as context:
                    page = context.new_page()
                    page.goto(address)
                    found += [(name, look(page)) for name, look in looks.items()]
        return found

    with ThreadPoolExecutor(workers) as pool:
        parts = list(pool.map(work, [pages[n::workers] for n in range(workers)]))
    return len(pages), {
        name: [line for part in parts for each, lines in part if each == name for line in lines]
        for name in looks
    }
