"""What a page may cost a reader before anything is touched: bytes, requests, noise, and what nothing can be drawn without.

Every page is visited once, as by a newcomer whose browser has kept nothing; each test looks at what was seen. All figures
are exact: those of time are in benchmarks/budgets/reader.py.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import material
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.hosting import body
from tests.pages import LANGUAGES, ROOT
from tests.site import Site
from tests.waiting import until

KIB = 110  # compressed, of all that a page loads
REQUESTS = 12
BLOCKING = 1  # files without which nothing is drawn: the style sheet
SECTIONS = 6  # of one page among the results of a search: its best five, and the page itself
SEARCH = "search_index", "/workers/search", "/lunr/"  # what only a search needs

# when the theme's script has started, it asks for the map of the site, by which it knows what it may swap for a page
STARTED = "performance.getEntriesByType('resource').some((entry) => entry.name.endsWith('/sitemap.xml'))"


@dataclass
class Visit:
    """What one page did. `asked` has the address of every request, in order."""

    name: str
    asked: list[str] = field(default_factory=list)
    noise: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    blocking: list[str] = field(default_factory=list)
    too_wide: bool = False
    cookies: list[str] = field(default_factory=list)

    def weight(self, site: Site) -> int:
        """Bytes that a host sends for it, compressed where hosts compress."""
        return sum(len(body(file)) for url in self.asked if (file := site.file(url)))


def visit(site: Site, context: BrowserContext, files: Iterable[Path]) -> list[Visit]:
    """Visit pages one after another, each as if for the first time."""
    page = context.new_page()
    context.new_cdp_session(page).send("Network.setCacheDisabled", {"cacheDisabled": True})
    seen: list[Visit] = []

    def asked(url: str) -> None:
        if url.startswith(site.url):
            seen[-1].asked.append(url)
        elif not url.startswith(("data:", "blob:")):
            seen[-1].foreign.append(url)

    page.on("request", lambda request: asked(request.url))
    page.on("console", lambda message: seen[-1].noise.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: seen[-1].noise.append(str(error)))
    page.on(
        "requestfailed", lambda request: seen[-1].noise.append(f"{request.url} failed: {request.failure}")
    )
    for file in files:
        seen.append(Visit(file.relative_to(site.folder).as_posix()))
        page.goto(site.address(file))
        if (
            file.parent != site.folder
        ):  # the theme's script has started, and asked for all that it wants at once
            until(page, STARTED)
        page.wait_for_load_state("networkidle")
        seen[-1].blocking, seen[-1].too_wide = page.evaluate(
            """[
                performance.getEntriesByType("resource").filter((r) => r.renderBlockingStatus === "blocking").map((r) => r.name),
                document.documentElement.scrollWidth > innerWidth,
            ]"""
        )
        seen[-1].cookies = [cookie["name"] for cookie in context.cookies()]
    return seen


@pytest.fixture(scope="module", params=[*LANGUAGES, "root"])
def visits(request: pytest.FixtureRequest, site: Site, browser: Browser) -> list[Visit]:
    """Every page of a language with its missing page, or those that have none."""
    part = request.param
    files = (site.folder / part).rglob("*.html") if part in LANGUAGES else site.folder.glob("*.html")
    with browser.new_context(locale="fr") as context:
        return visit(site, context, sorted(files))


def test_pages_are_light(site: Site, visits: list[Visit]):
    heavy = [
        f"{seen.name}: {weight / 1024:.1f} KiB ({', '.join(seen.asked)})"
        for seen in visits
        if (weight := seen.weight(site)) > KIB * 1024
    ]
    assert not heavy, "\n".join([f"more than {KIB} KiB before the reader touches anything:", *heavy])
    assert all(seen.weight(site) > 1024 for seen in visits), "pages that weigh nothing were not seen"


def test_pages_ask_seldom(visits: list[Visit]):
    many = [
        f"{seen.name}: {len(seen.asked)}: {', '.join(seen.asked)}"
        for seen in visits
        if len(seen.asked) > REQUESTS
    ]
    assert not many, "\n".join([f"more than {REQUESTS} requests:", *many])


def test_pages_wait_for_one_style_sheet_only(visits: list[Visit]):
    waiting = [f"{seen.name}: {seen.blocking}" for seen in visits if len(seen.blocking) > BLOCKING]
    assert not waiting, "\n".join(["nothing is drawn before these are there; one is enough:", *waiting])


def test_pages_are_quiet_and_keep_to_themselves(visits: list[Visit]):
    for what in ("foreign", "noise", "cookies"):
        found = [f"{seen.name}: {each}" for seen in visits for each in getattr(seen, what)]
        assert not found, "\n".join([f"{what}:", *found])
    wide = [seen.name for seen in visits if seen.too_wide]
    assert not wide, f"too wide for the window: {wide}"


def test_search_waits_for_a_reader(visits: list[Visit]):
    early = [f"{seen.name}: {url}" for seen in visits for url in seen.asked if any(s in url for s in SEARCH)]
    assert not early, "\n".join(["fetched before anybody searches:", *early])


# ---- the search, once it is wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_search_comes_when_it_is_wanted(site: Site, page: Page, language: str):
    page.goto(f"{site.url}{language}/generators/", wait_until="networkidle")
    with page.expect_request("**/search_index.json"), page.expect_request("**/workers/search.*.js"):
        page.get_by_role("textbox").click()
    # a letter that is in nearly every section: the answer is kept short enough to be drawn before the next key
    page.keyboard.type("a")
    results = page.locator(".md-search-result__item")
    expect(results.first).to_be_visible(timeout=30_000)
    sections = page.eval_on_selector_all(
        ".md-search-result__item", "items => items.map(item => item.querySelectorAll('a').length)"
    )
    assert 1 < max(sections) <= SECTIONS, f"{max(sections)} sections of one page; {SECTIONS} are enough"


# ---- the style sheet, from which hooks/styles.py leaves out what no page uses

# every selector of these style sheets that finds something on the page, without what depends on the reader's doings
MATCHING = """(sheets) => {
  const parts = (selectors) => selectors.match(/(?:[^,()]|\\((?:[^()]|\\([^()]*\\))*\\))+/g).map((part) => part.trim());
  const found = (rules, test) => [...rules].flatMap((rule) =>
    rule.selectorText ? parts(rule.selectorText).filter(test) : found(rule.cssRules ?? [], test));
  const there = (selector) => {
    const plain = selector.replace(/::?[\\w-]+(\\((?:[^()]|\\([^()]*\\))*\\))?/g, "").replace(/(^|[\\s>+~])$|(?<=[>+~] ?)(?=[>+~])/g, "$1*");
    try { return document.querySelector(plain || "*") !== null; } catch { return false; }
  };
  const kept = new Set([...document.styleSheets].flatMap((sheet) => found(sheet.cssRules, () => true)));
  const all = sheets.flatMap((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return found(sheet.cssRules, there);
  });
  return [all.length, all.filter((selector) => !kept.has(selector))];
}"""


@pytest.mark.parametrize(
    "path", ["zh/generators/", "en/reference/errors/", "en/asyncio/streams/", "zh/404.html"]
)
def test_style_sheet_has_all_that_a_page_uses(site: Site, page: Page, path: str):
    theme = Path(material.__file__).parent / "templates/assets/stylesheets"
    sheets = [*theme.glob("main.*.css"), *theme.glob("palette.*.css")]
    sheets += [ROOT / "theme/guide/assets" / name for name in ("guide.css", "timeline.css", "taking.css")]
    page.goto(f"{site.url}{path}", wait_until="networkidle")
    # what only scripts make: the results of a search, and the buttons of a program in view
    page.get_by_role("textbox").click()
    page.keyboard.type("yield")
    expect(page.locator("a.md-search-result__link").first).to_be_visible(timeout=30_000)
    page.keyboard.press("Escape")
    if page.locator(".md-content pre > code").count():
        page.locator(".md-content pre > code").first.scroll_into_view_if_needed()
        until(page, "document.querySelector('.md-code__nav') !== null")
    # tables have a class here, which the theme's rules are changed to
    texts = [sheet.read_text("utf-8").replace("table:not([class])", "table.data") for sheet in sheets]
    count, missing = page.evaluate(MATCHING, texts)
    assert count > 300, f"only {count} selectors were looked for"
    missing = [selector for selector in missing if not re.search(r"^@|:(root|host)$", selector)]
    assert not missing, f"hooks/styles.py leaves out what {path} uses: {missing}"
