"""For every reader: axe-core finds nothing on any page, in any state; labels, larger text, motion, colours, paper."""

import os
import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from runner.npm import NpmError
from tests import axe, tools
from tests.conftest import lacking, open_browser
from tests.pages import LANGUAGES, PAGES
from tests.site import Site
from tests.waiting import until

EXAMPLES = "generators/"  # a long page with a dozen examples, with all that an example can have
TABLES = "asyncio/tasks/"
# Each page takes axe some ten seconds, and all are made of the same parts: the tests look at every sixth, and
# `EVERY_PAGE=1` or `python -m benchmarks.budgets access` at all.
SAMPLE = 1 if os.environ.get("EVERY_PAGE") else 6
CHINESE = re.compile(r"[\u3400-\u9fff]")


@pytest.fixture(scope="module", autouse=True)
def has_axe() -> None:
    try:
        tools.path(tools.AXE)
    except NpmError as error:
        lacking(str(error))


# ---- axe


@pytest.fixture(scope="module")
def swept(site: Site, browser: Browser) -> dict[str, list[str]]:
    """What is wrong, by kind, on all pages: each is opened once. `browser` is there so that it is told if none can be."""
    pages, found = axe.everywhere(site, open_browser, LOOKS, every=SAMPLE)
    assert pages >= (2 * len(PAGES) + 4) // SAMPLE, f"only {pages} pages were looked at"
    return found


def test_nothing_on_a_page(swept: dict[str, list[str]]):
    """Wide and phone, light and dark, with all that is folded open: so it holds what is closed, too."""
    found = swept["barriers"]
    assert not found, "\n".join([f"{len(found)} barriers:", *found[:40]])


def _timeline(page: Page) -> None:
    page.evaluate(axe.UNFOLD)


def _steps(page: Page) -> None:
    page.locator(".example__step").first.click()
    expect(page.locator(".steps")).to_be_visible()
    for _ in range(5):
        page.keyboard.press("ArrowRight")


def _run(page: Page) -> None:
    page.locator("[data-run=run]").first.click()
    until(page, "['same', 'differs'].includes(document.querySelector('.example__run').dataset.state)", 60)


def _edit(page: Page) -> None:
    page.locator("[data-run=edit]").first.click()
    expect(page.locator(".run__editor")).to_be_visible()


def _different(page: Page) -> None:
    """A program that was edited prints something else."""
    _edit(page)
    page.locator(".run__editor").fill("print('cook: naps')\n1 / 0")
    _run(page)


def _search(page: Page, words: str = "yield") -> None:
    page.keyboard.press("/")
    page.keyboard.type(words, delay=5)
    page.keyboard.press("Shift")
    expect(page.locator("a.md-search-result__link").first).to_be_visible(timeout=20_000)


def _search_in_vain(page: Page) -> None:
    page.keyboard.press("/")
    page.keyboard.type("qqxxqq", delay=5)
    page.keyboard.press("Shift")
    until(
        page,
        "document.querySelector('.md-search-result__meta').textContent.trim() && !document.querySelector('.md-search-result__item')",
    )


def _menu(page: Page) -> None:
    page.locator(".md-select > button").focus()
    expect(page.locator(".md-select__inner")).to_be_visible()


def _drawer(page: Page) -> None:
    page.locator("[data-toggles=__drawer]").click()
    expect(page.locator(".guide-close")).to_be_focused()


def _drawer_top(page: Page) -> None:
    _drawer(page)
    page.locator(".md-nav__toggle:checked").first.press("Space")


STATES: dict[str, tuple[Callable[[Page], None], tuple[dict, ...]]] = {
    "closed": (lambda page: None, (axe.WIDE, axe.PHONE)),
    "timelines": (_timeline, (axe.WIDE, axe.PHONE)),
    "step-through": (_steps, (axe.WIDE, axe.PHONE)),
    "run": (_run, (axe.WIDE, axe.PHONE)),
    "edited and run": (_different, (axe.WIDE, axe.PHONE)),
    "editor": (_edit, (axe.WIDE, axe.PHONE)),
    "search": (_search, (axe.WIDE, axe.PHONE)),
    "search in vain": (_search_in_vain, (axe.WIDE, axe.PHONE)),
    "language menu": (_menu, (axe.WIDE, axe.PHONE)),
    "drawer": (_drawer, (axe.PHONE,)),
    "drawer, all chapters": (_drawer_top, (axe.PHONE,)),
}


def in_state(site: Site, browser: Browser, language: str, state: str) -> Iterator[str]:
    """What axe finds on a page of examples in this state, in both schemes and each width that has the state; and names."""
    arrange, sizes = STATES[state]
    for size in sizes:
        phone = size == axe.PHONE
        with browser.new_context(
            viewport=size, is_mobile=phone, has_touch=phone, locale="fr", reduced_motion="reduce"
        ) as context:
            page = context.new_page()
            page.goto(f"{site.url}{language}/{EXAMPLES}")
            until(page, "!document.querySelector('.example__step').hidden")
            axe.inject(page)
            for scheme in axe.SCHEMES:
                axe.choose(page, scheme)
                if scheme == axe.SCHEMES[0]:
                    arrange(page)
                for line in axe.barriers(page, axe.ALL if scheme == axe.SCHEMES[0] else axe.COLOURS):
                    yield f"{language}, {state}, {scheme}, {size['width']} px: {line}"
            yield from spoken_wrongly(page)
            yield from nameless(page)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_any_state(site: Site, browser: Browser, no_runtime: str, language: str, state: str):
    if no_runtime and state in ("run", "edited and run", "editor"):
        lacking(no_runtime)
    found = list(in_state(site, browser, language, state))
    assert not found, "\n".join(found)


# ---- what is read aloud

# what is called something, where, and by what name: all names that no eye sees, of elements that are not code
NAMES = """() => [...document.querySelectorAll("[aria-label], [title], [alt], [placeholder], svg title, svg desc")].flatMap((element) => {
    const language = element.closest("[lang]").lang;
    const texts = ["aria-label", "title", "alt", "placeholder"].map((name) => element.getAttribute(name));
    if (["title", "desc"].includes(element.localName)) texts.push(element.textContent);
    return texts.filter(Boolean).map((text) => [language, element.outerHTML.slice(0, 120), text.trim()]);
})"""
# names of programs, files, lanes and languages are the same in both; a lane may be the second of its name, and a section
# be called by a message of Python's
SAME = re.compile(r"[\w./():<>,'\[\]-]+((?<=\)) \d+)?|\w+(Error|Warning): [\w' ]+")


def spoken_wrongly(page: Page) -> list[str]:
    """The names on the page that are not in the language in which they would be read, a line each."""
    wrong = []
    for language, element, text in page.evaluate(NAMES):
        if language == "zh" and not CHINESE.search(text) and not _is_a_name(element, text):
            wrong.append(f"{page.url}: no Chinese: {text!r}: {element}")
        if language == "en" and CHINESE.search(text):
            wrong.append(f"{page.url}: Chinese: {text!r}: {element}")
    return wrong


def _is_a_name(element: str, text: str) -> bool:
    """Whether a text is a name that has no translation: a chapter, a section or a lane that is called as in programs."""
    return element.startswith(("<nav", "<title", "<input")) and SAME.fullmatch(text) is not None


# code, output, and all that scrolls: a name is what tells a screen reader's user where they are
NAMELESS = """() => [...document.querySelectorAll("pre, samp, textarea, svg, [role=group], .md-typeset__scrollwrap[tabindex], [tabindex='0']")].filter((box) => {
    if (box.closest("[aria-hidden=true]") || (box.localName === "svg" && !box.closest("figure"))) return false;
    if (box.closest("button, label, a, .steps, .md-search__scrollwrap")) return false;
    const named = (each) => each.ariaLabel || each.labels?.length || each.getAttribute("aria-labelledby")?.split(" ").every((id) => document.getElementById(id)?.textContent);
    return !named(box) && !(["code", "samp"].includes(box.localName) && named(box.closest("pre")));
}).map((box) => box.outerHTML.slice(0, 150))"""


def nameless(page: Page) -> list[str]:
    """The code, output and scrolling boxes on the page that have no name, a line each."""
    return [f"{page.url}: has no name: {box}" for box in page.evaluate(NAMELESS)]


def test_names_are_in_the_language(swept: dict[str, list[str]]):
    assert not (wrong := swept["names"]), "\n".join(wrong[:40])


def test_code_and_output_have_names(site: Site, swept: dict[str, list[str]]):
    assert not (wrong := swept["nameless"]), "\n".join(wrong[:40])
    labelled = sum(
        len(re.findall(r"<pre [^>]*aria-label=", file.read_text("utf-8"))) for file in site.pages()
    )
    assert labelled > 600, f"only {labelled} programs and outputs were seen"


# ---- larger text, narrower windows

# WCAG 1.4.12: what a reader may set, without anything being lost
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }"""
SPACE = """async (css) => {
    window.spaced ??= new CSSStyleSheet();
    await spaced.replace(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((each) => each !== spaced), spaced];
}"""
# text that is cut off at its box's edge, where nothing scrolls to it
CUT = """() => [...document.querySelectorAll("main *, .md-header button, .md-footer *")].filter((box) => {
    const style = getComputedStyle(box);
    if (!["hidden", "clip"].includes(style.overflowX) || style.clipPath !== "none" || style.visibility === "hidden") return false;
    if (!box.clientWidth || box.closest(".md-sidebar, .md-code__nav, .md-nav, svg")) return false;
    if (box.scrollWidth <= box.clientWidth + 1 || style.textOverflow === "ellipsis") return false;
    const edge = box.getBoundingClientRect().right + 1, range = document.createRange();
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) {
        // what scrolls in a box of its own is not lost; nor is what only a screen reader is to have
        if (node.parentElement.closest("pre, .md-typeset__scrollwrap, .example__picture, .diagram__scroll, .steps-heard, .run__heard")) continue;
        range.selectNodeContents(node);
        if (node.data.trim() && [...range.getClientRects()].some(({ right }) => right > edge)) return true;
    }
    return false;
}).map((box) => box.outerHTML.slice(0, 150))"""


def reflow(page: Page) -> list[str]:
    """What is wider than the window, or cut off, at 200 % and 400 % of 1280 pixels, and spaced (1.4.10, 1.4.12)."""
    wrong = []
    for width, spaced in ((640, False), (320, False), (320, True), (1280, True)):
        page.set_viewport_size({"width": width, "height": 512})
        page.evaluate(SPACE, SPACED if spaced else "")
        where = f"{page.url}, {width} px{', spaced' * spaced}"
        seen = page.evaluate("document.documentElement.scrollWidth")
        wrong += [f"{where}: is {seen} px wide"] if seen > width else []
        wrong += [f"{where}: cut off: {box}" for box in page.evaluate(CUT)]
    page.evaluate(SPACE, "")
    page.set_viewport_size(axe.WIDE)
    return wrong


def test_zoomed_and_spaced_text_reflows(swept: dict[str, list[str]]):
    assert not (wrong := swept["reflow"]), "\n".join(wrong[:30])


# a word of code in a table that stands on two lines
BROKEN = """() => [...document.querySelectorAll(".md-typeset__table code")].filter((code) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) {
        for (const word of node.data.matchAll(/[\\w]+/g)) {
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) return true;
        }
    }
}).map((code) => code.textContent)"""


def broken_words(page: Page) -> list[str]:
    """The code in tables of the page that a phone breaks within a word, a line each."""
    if page.evaluate("!document.querySelector('article table:not([class])')"):
        return []
    page.set_viewport_size(axe.PHONE)
    until(page, "document.querySelector('.md-typeset__table') !== null")
    broken = page.evaluate(BROKEN)
    page.set_viewport_size(axe.WIDE)
    return [f"{page.url}: broken within a word: {code}" for code in broken]


def test_tables_of_phones_break_no_word_of_code(swept: dict[str, list[str]]):
    assert not (wrong := swept["words"]), "\n".join(wrong)


LOOKS = {
    "names": spoken_wrongly,
    "nameless": nameless,
    "words": broken_words,
    "reflow": reflow,
    "barriers": axe.views,
}


# ---- motion, colours, paper

MOVING = """() => document.getAnimations().filter((each) => each.playState === "running").map(
    ({ effect, animationName, transitionProperty }) => `${animationName ?? transitionProperty}: ${effect.target.outerHTML.slice(0, 90)}`)"""


def test_nothing_moves_for_who_wants_no_motion(site: Site, browser: Browser):
    with browser.new_context(viewport=axe.PHONE, reduced_motion="reduce") as context:
        page = context.new_page()
        page.goto(f"{site.url}en/{EXAMPLES}")
        moving = []
        for arrange in (_drawer, lambda page: page.keyboard.press("Escape"), _search):
            arrange(page)
            moving += page.evaluate(MOVING)
        page.keyboard.press("Escape")
        assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
        page.evaluate("scrollTo(0, 4000)")
        page.evaluate("location.hash = 'example-1'")
        moving += page.evaluate(MOVING)
        assert not moving, "\n".join(moving)


# what tells something by its ground or its line, and what it must have when all grounds are the same
SEEN_IN_FORCED_COLOURS = {
    ".example": "border",
    ".example__run > button": "border",
    ".example__step": "border",
    ".example__mark": "border",
    ".steps-lit": "outline",
    ".steps-printed": "outline",
    ".steps li[data-state=runs]": "outline",
    ".steps button": "border",
}
FORCED = """([selector, what]) => {
    const [element] = document.querySelectorAll(selector);
    if (!element) return "is not there";
    const style = getComputedStyle(element);
    return style[`${what}Style`.replace("borderStyle", "borderTopStyle")] !== "none" ? "" : `has no ${what}`;
}"""
STROKES = """() => [...document.querySelectorAll(".timeline path, .diagram :is(path, line, rect, circle)")].flatMap((mark) => {
    const style = getComputedStyle(mark), ground = getComputedStyle(document.body).backgroundColor;
    const inks = [style.stroke, style.fill].filter((ink) => ink !== "none" && ink !== ground);
    return inks.length || mark.closest(".band, marker, defs") ? [] : [mark.outerHTML.slice(0, 100)];
})"""


def test_forced_colours_hide_nothing(site: Site, browser: Browser):
    for scheme in axe.SCHEMES:
        with browser.new_context(forced_colors="active", color_scheme=scheme, viewport=axe.WIDE) as context:
            page = context.new_page()
            page.goto(f"{site.url}en/{EXAMPLES}")
            _timeline(page)
            assert not (lost := page.evaluate(STROKES)), "\n".join(lost)
            _steps(page)
            for pair in SEEN_IN_FORCED_COLOURS.items():
                assert not (why := page.evaluate(FORCED, list(pair))), (
                    f"{pair[0]} {why} in forced colours, {scheme}"
                )


PAPER = """() => {
    const shown = (box) => box.checkVisibility({ visibilityProperty: true });
    const over = [".md-header", ".md-sidebar", ".md-overlay", ".md-search", ".md-top", ".md-dialog", ".steps", ".example__run", ".md-clipboard"]
        .filter((name) => [...document.querySelectorAll(name)].some((box) => shown(box) && box.getBoundingClientRect().height));
    const cut = [...document.querySelectorAll("article :is(pre, pre > code, samp, .example, .run__log)")]
        .filter((box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
        .filter((box) => getComputedStyle(box).display !== "inline").map((box) => box.outerHTML.slice(0, 100));
    const folded = [...document.querySelectorAll("article details.question, article details:not(.example__take > details)")]
        .filter((part) => part.closest(".example__take") === null && [...part.children].slice(1).some((child) => !shown(child)))
        .map((part) => part.outerHTML.slice(0, 100));
    return { over, cut, folded };
}"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_paper_has_all_and_no_more(site: Site, browser: Browser, language: str):
    with browser.new_context(viewport={"width": 794, "height": 1123}, color_scheme="dark") as context:
        page = context.new_page()
        page.goto(f"{site.url}{language}/{EXAMPLES}")
        page.emulate_media(media="print")
        assert page.evaluate(PAPER) == {"over": [], "cut": [], "folded": []}
        assert page.pdf(format="A4").startswith(b"%PDF")
