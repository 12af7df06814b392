"""What a page is before the theme's script starts, and what that script leaves alone when it does."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.pages import LANGUAGES
from tests.site import Site
from tests.waiting import until

PAGE = "generators/"
TABLES = "asyncio/tasks/"
# counts what is watched, to be told when it comes into view
WATCHED = """
window.watched = 0;
const { observe } = IntersectionObserver.prototype;
IntersectionObserver.prototype.observe = function (each) {
  if (each.matches(".md-ellipsis")) watched += 1;
  return observe.call(this, each);
};
"""
# for each request for the map of the site, the lines that it comes from
ASKED = """
window.asked = [];
Error.stackTraceLimit = 100;
const { open, send } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (...rest) {
  this.map = rest[1].endsWith("/sitemap.xml");
  return open.apply(this, rest);
};
XMLHttpRequest.prototype.send = function (...rest) {
  // the first line of a stack is its title, the second this function
  if (this.map) asked.push(new Error().stack.split("\\n").slice(2));
  return send.apply(this, rest);
};
"""
SCHEMES = {"light": "default", "dark": "slate"}
# what the page says of its colours: to our styles, and to the browser
COLOURS = "[document.body.dataset.mdColorScheme, document.querySelector('meta[name=color-scheme]').content]"
STARTED = "window.document$ && !document.querySelector('.example__step').hidden"
# all that would have the whole page styled anew, once its text has begun
RESTYLED = """
window.restyled = [];
new MutationObserver((changes) => {
  if (!document.querySelector("main article")) return;
  for (const { target, attributeName: name, oldValue, addedNodes } of changes) {
    const whole = target.matches?.("html, body") && (name === "class" || name?.startsWith("data-md-color-"));
    const sheet = target.matches?.("link[rel=stylesheet], meta[name=color-scheme]") && name;
    if ((whole && target.getAttribute(name) !== oldValue) || sheet) restyled.push(`${target.localName} ${name}: ${oldValue}`);
    for (const node of addedNodes) if (node.name === "color-scheme") restyled.push(node.outerHTML);
  }
}).observe(document, { attributes: true, attributeOldValue: true, childList: true, subtree: true });
"""


@pytest.fixture(params=SCHEMES)
def reader(browser: Browser, request: pytest.FixtureRequest) -> Iterator[tuple[BrowserContext, str]]:
    """A fresh visitor whose system prefers a scheme, and that scheme."""
    with browser.new_context(locale="fr", color_scheme=request.param) as context:
        yield context, request.param


@pytest.mark.parametrize("language", LANGUAGES)
def test_colours_are_there_before_the_script(site: Site, reader: tuple[BrowserContext, str], language: str):
    context, scheme = reader
    page = context.new_page()
    page.route("**/assets/guide.js", lambda route: route.abort())
    page.goto(f"{site.url}{language}/{PAGE}")
    assert page.evaluate(COLOURS) == [SCHEMES[scheme], scheme]


def test_chosen_colours_stay(site: Site, reader: tuple[BrowserContext, str]):
    """The reader's choice is told to the browser, too, and is there again before the script of the next page."""
    context, scheme = reader
    other = next(each for each in SCHEMES if each != scheme)
    page = context.new_page()
    page.goto(f"{site.url}en/{PAGE}")
    until(page, STARTED)
    page.locator(f'.md-option[data-md-color-scheme="{SCHEMES[scheme]}"] + label').click()
    until(page, f"document.body.dataset.mdColorScheme === '{SCHEMES[other]}'")
    assert page.evaluate(COLOURS) == [SCHEMES[other], other]
    page.route("**/assets/guide.js", lambda route: route.abort())
    page.goto(f"{site.url}en/{PAGE}iterators/")
    assert page.evaluate(COLOURS) == [SCHEMES[other], other]


def test_start_styles_nothing_anew(site: Site, reader: tuple[BrowserContext, str]):
    page = reader[0].new_page()
    page.add_init_script(RESTYLED)
    page.goto(f"{site.url}en/{PAGE}")
    until(page, STARTED)
    page.wait_for_timeout(500)
    assert page.evaluate("restyled") == []


def test_style_sheet_stays_when_the_page_is_swapped(site: Site, page: Page):
    page.goto(f"{site.url}en/{PAGE}")
    until(page, STARTED)
    page.evaluate("window.kept = document.querySelector('link[rel=stylesheet]')")
    page.locator(".md-footer__link--next").click()
    until(page, f"!location.pathname.endsWith('/en/{PAGE}') && document.querySelector('.md-content h1')")
    sheets = "[...document.querySelectorAll('link[rel=stylesheet]')]"
    until(page, f"window.kept && {sheets}.length === 1")
    assert page.evaluate(f"{sheets}[0] === kept"), "the style sheet was replaced: all is styled anew"
    # what was not swapped leads where it did: it has its whole address
    assert page.evaluate("document.querySelector('.md-logo').href") == f"{site.url}en/"
    assert page.evaluate("document.querySelector('link[rel=icon]').href").startswith(site.url)


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_scroll_without_scripts(site: Site, browser: Browser, language: str):
    with browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640}) as context:
        page = context.new_page()
        page.goto(f"{site.url}{language}/{TABLES}")
        tables = page.locator(".md-typeset table")
        assert tables.count()
        for number in range(tables.count()):
            box = tables.nth(number).locator(
                "xpath=ancestor::div[contains(@class, 'md-typeset__scrollwrap')]"
            )
            assert box.bounding_box()["width"] <= 320
            assert box.evaluate("(each) => getComputedStyle(each).overflowX") == "auto"


@pytest.mark.parametrize("touch", [True, False])
def test_labels_are_watched_for_who_can_see_a_title(site: Site, browser: Browser, touch: bool):
    """The theme gives a title to a label that is cut off. Where nothing hovers, a hundred labels are left alone."""
    with browser.new_context(has_touch=touch, is_mobile=touch) as context:
        page = context.new_page()
        page.add_init_script(WATCHED)
        page.goto(f"{site.url}en/{PAGE}")
        until(page, STARTED)
        assert page.evaluate("matchMedia('(hover)').matches") != touch
        assert bool(page.evaluate("watched")) != touch


def test_links_are_not_asked_for_previews(site: Site, page: Page):
    """The theme makes a stream of each link of the text that may have a preview; none of ours has."""
    asked = "Element.prototype.hasAttribute"
    page.add_init_script(
        f"window.asked = 0; const real = {asked};"
        f"{asked} = function (name) {{ asked += name === 'data-preview'; return real.call(this, name); }}"
    )
    page.goto(f"{site.url}en/{PAGE}")
    until(page, STARTED)
    assert page.locator(".md-content a").count() > 50
    assert page.evaluate("asked") == 0


def test_map_is_asked_for_by_a_line_of_ours(site: Site, page: Page):
    """Not from deep within the theme: whoever watches the browser has it compile all that the lines stand in again."""
    page.add_init_script(ASKED)
    page.goto(f"{site.url}en/{PAGE}")
    until(page, f"{STARTED} && window.asked?.length")
    (frames,) = page.evaluate("asked")
    assert len(frames) == 1, f"the theme's lines are among those that ask: {frames}"
    # and it comes: a link that is followed swaps the page
    page.evaluate("window.kept = true")
    page.locator(".md-footer__link--next").click()
    until(page, f"!location.pathname.endsWith('/en/{PAGE}')")
    assert page.evaluate("window.kept")
