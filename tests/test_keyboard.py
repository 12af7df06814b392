"""Everything by keyboard: all is reached in the order of the page, seen when it is, and does what it does by mouse."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import axe
from tests.conftest import lacking
from tests.pages import LANGUAGES
from tests.site import Site
from tests.waiting import until

PAGES = ["", "generators/", "asyncio/tasks/", "reference/errors/", "404.html"]
# where the reader is. What shows the focus of a hidden input is its label; what is behind something is not seen
HERE = """() => {
    const element = document.activeElement;
    if (element === document.body || element === document.documentElement) return null;
    window.walked ??= [];
    const shown = element.matches(".md-option") ? element.nextElementSibling
        : !element.matches(".md-nav__toggle") ? element
        : element.checked ? element.parentElement.querySelector(".md-nav > .md-nav__title")
        : element.parentElement.querySelector(":scope > label:not([hidden]), :scope > .md-nav__container > label");
    const look = (box) => { const { outline, outlineStyle, outlineWidth, boxShadow, backgroundColor, opacity } = getComputedStyle(box); const line = outlineStyle !== "none" && parseFloat(outlineWidth) > 0 && outline; return [line, boxShadow, backgroundColor, opacity].join(); };
    const before = walked.at(-1)?.element;
    const again = walked.findIndex((each) => each.element === element);
    walked.push({ element, shown, look, focused: look(shown) });
    const style = getComputedStyle(shown);
    // any point of it that can be seen
    const seen = [...shown.getClientRects()].some(({ left, top, width, height }) =>
        [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8], [.5, .1], [.5, .9]].some(([x, y]) => {
            const hit = document.elementFromPoint(left + width * x, top + height * y);
            return hit && (shown.contains(hit) || hit.contains(shown) && !hit.matches(".md-header, .md-header *"));
        }));
    return {
        name: `${element.localName}#${element.id}.${element.className} ${(element.ariaLabel || element.title || element.textContent).trim().slice(0, 40)}`,
        again,
        ordered: !before || Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
        seen: seen && style.visibility === "visible" && style.opacity !== "0",
    };
}"""
CHOSEN = "document.querySelector('.md-option:checked')"
SIGHTSEEING = """async () => {
    for (const block of document.querySelectorAll("pre > code")) {
        block.scrollIntoView();
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    scrollTo(0, 0);
}"""
STARTED = "!document.querySelector('[data-toggles][hidden], .guide-close[hidden]')"
BOXES = ".md-typeset__scrollwrap, .example pre > code"  # what may scroll
# each such box, what is a stop for it when the page comes, and whether it has ever been near enough to be laid out
FAR = f"""() => {{
    window.boxes = [...document.querySelectorAll("{BOXES}")].map((box) => ({{
        box, stop: box.localName === "code" ? box.parentElement : box,
        far: !box.firstElementChild.checkVisibility({{ contentVisibilityAuto: true }}) }}));
    document.addEventListener("contentvisibilityautostatechange", ({{ target }}) => {{
        for (const each of boxes) each.far &&= !target.contains(each.box);
    }});
}}"""
# of what was walked, what looks no different when it has the focus
UNMARKED = """() => {
    document.activeElement.blur();
    return walked.filter(({ shown, look, focused }) => look(shown) === focused).map(({ element }) => element.outerHTML.slice(0, 120));
}"""
# what a reader can use, and did not come to: a group of radios is one stop
MISSED = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter((element) =>
    element.tabIndex >= 0 && !element.disabled && !element.closest("[inert]") && !element.matches(".md-option:not(:checked)")
    && element.checkVisibility({ visibilityProperty: true }) && !walked.some((each) => each.element === element)
).map((element) => element.outerHTML.slice(0, 120))"""


def walk(page: Page, most: int = 500) -> tuple[int, list[str]]:
    """Tab through the page: how many stops there are, and what is wrong with them, a line each."""
    wrong, stops = [], 0
    # the theme gives each block its button to copy once it has been in sight, sooner than anybody presses Tab
    page.evaluate(SIGHTSEEING)
    for _ in range(most):
        page.keyboard.press("Tab")
        here = page.evaluate(HERE)
        if here is None or here["again"] >= 0:
            break
        stops += 1
        if not here["ordered"]:
            wrong.append(f"{here['name']}: comes after what stands below it")
        if not here["seen"]:
            wrong.append(f"{here['name']}: is out of sight, or behind something, when it has the focus")
    else:
        wrong.append(f"no end after {most} stops")
    # looks may take a moment to come and go
    page.wait_for_timeout(400)
    wrong += [f"has no visible focus: {element}" for element in page.evaluate(UNMARKED)]
    wrong += [f"is not reached: {element}" for element in page.evaluate(MISSED)]
    return stops, [f"{page.url}, {page.viewport_size['width']} px: {line}" for line in wrong]


def visit(browser: Browser, site: Site, path: str, size: dict) -> tuple[int, list[str]]:
    """Walk through one page, in a window of this size, as a fresh visitor who wants no motion."""
    with browser.new_context(viewport=size, locale="fr", reduced_motion="reduce") as context:
        page = context.new_page()
        page.goto(f"{site.url}{path}")
        # what only scripts make a stop is one when they have run, and have seen the sizes of what may scroll
        until(page, STARTED)
        page.evaluate(axe.UNFOLD)
        page.wait_for_timeout(200)
        return walk(page)


@pytest.mark.parametrize("size", [axe.WIDE, axe.PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize(
    "path", ["?choose", *(f"{language}/{path}" for language in LANGUAGES for path in PAGES)]
)
def test_tab_reaches_all_in_order_and_in_sight(site: Site, browser: Browser, path: str, size: dict):
    stops, wrong = visit(browser, site, path, size)
    assert not wrong, "\n".join(wrong)
    assert stops >= (2 if path == "?choose" else 5)


def focused(page: Page) -> str:
    return page.evaluate("document.activeElement.outerHTML.slice(0, 300)")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_way_back_is_the_way(site: Site, page: Page, language: str):
    page.goto(f"{site.url}{language}/generators/")
    page.wait_for_timeout(500)
    there = []
    for _ in range(12):
        page.keyboard.press("Tab")
        there.append(focused(page).partition(">")[0])
    back = [there[-1]]
    for _ in range(11):
        page.keyboard.press("Shift+Tab")
        back.append(focused(page).partition(">")[0])

    def steady(elements: list[str]) -> list[str]:  # without what the focus itself changes
        return [
            " ".join(part for part in each.split(" ") if "expanded" not in part and "focus" not in part)
            for each in elements
        ]

    # on the way back the language menu is closed again, and its links are behind it
    def within(elements: list[str]) -> list[str]:
        return [each for each in elements if "md-select__link" not in each]

    gone = within(steady(there))
    returned = within(steady(back))[::-1]
    assert returned[-len(gone) :] == gone or gone[-len(returned) :] == returned


@pytest.mark.parametrize("language", LANGUAGES)
def test_skip_link(site: Site, page: Page, language: str):
    page.goto(f"{site.url}{language}/generators/")
    until(page, STARTED)
    page.keyboard.press("Tab")
    expect(page.locator(".md-skip")).to_be_focused()
    expect(page.locator(".md-skip")).to_have_text({"en": "Skip to the text", "zh": "跳到正文"}[language])
    page.keyboard.press("Enter")
    until(page, "location.hash === '#generators'")
    page.wait_for_timeout(300)  # the theme jumps a moment later, sooner than anybody presses Tab
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('.md-content').contains(document.activeElement)"), focused(
        page
    )


@pytest.mark.parametrize("size", [axe.WIDE, axe.PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize("key", ["/", "s", "f"])
def test_search_opens_leads_and_closes(site: Site, page: Page, key: str, size: dict):
    page.set_viewport_size(size)
    page.goto(f"{site.url}en/generators/")
    summary = page.locator("article summary").first
    summary.focus()
    page.keyboard.press(key)
    expect(page.locator(".md-search__input")).to_be_focused()
    page.keyboard.type("event loop", delay=5)
    expect(page.locator("a.md-search-result__link").first).to_be_visible(timeout=20_000)
    page.keyboard.press("ArrowDown")
    expect(page.locator("a.md-search-result__link").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(summary).to_be_focused()
    expect(page.locator(".md-search__output")).to_be_hidden()
    assert not page.evaluate("document.getElementById('__search').checked")


def test_search_by_its_button(site: Site, page: Page):
    page.set_viewport_size(axe.PHONE)
    page.goto(f"{site.url}en/generators/")
    button = page.get_by_role("button", name="Search")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".md-search__input")).to_be_focused()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize("language", LANGUAGES)
def test_language_menu(site: Site, page: Page, language: str):
    page.goto(f"{site.url}{language}/generators/")
    button, inner = page.locator(".md-select > button"), page.locator(".md-select__inner")
    expect(inner).to_be_hidden()
    expect(button).to_have_attribute("aria-expanded", "false")
    until(page, CHOSEN, 10)
    page.locator(".md-option:checked").focus()
    page.keyboard.press("Tab")
    expect(button).to_be_focused()
    expect(inner).to_be_visible()
    expect(button).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(inner).to_be_hidden()
    expect(button).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Enter")
    expect(inner).to_be_visible()
    page.keyboard.press("Space")
    expect(inner).to_be_hidden()
    page.keyboard.press("Enter")
    other = next(each for each in LANGUAGES if each != language)
    while page.evaluate("document.activeElement.hreflang") != other:
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{site.url}{other}/generators/")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["Space", "Enter", "ArrowRight"])
def test_colours_are_switched(site: Site, page: Page, language: str, key: str):
    page.goto(f"{site.url}{language}/")
    scheme = "document.body.dataset.mdColorScheme"
    assert page.evaluate(scheme) == "default"
    until(page, CHOSEN, 10)
    page.locator(".md-option:checked").focus()
    page.keyboard.press(key)
    until(page, f"{scheme} === 'slate'", 5)
    expect(page.get_by_role("radio", name={"en": "Dark", "zh": "深色"}[language])).to_be_focused()
    page.keyboard.press(key)
    until(page, f"{scheme} === 'default'", 5)


@pytest.mark.parametrize("language", LANGUAGES)
def test_drawer_of_a_phone(site: Site, browser: Browser, language: str):
    with browser.new_context(viewport=axe.PHONE, locale="fr", reduced_motion="reduce") as context:
        page = context.new_page()
        page.goto(f"{site.url}{language}/generators/")
        button = page.locator("[data-toggles=__drawer]")
        button.focus()
        page.keyboard.press("Enter")
        expect(page.locator(".guide-close")).to_be_focused()
        page.evaluate("delete window.walked")
        # the focus stays in the drawer, on what is on top
        inside = []
        for _ in range(30):
            page.keyboard.press("Tab")
            here = page.evaluate(HERE)
            if here is None or here["again"] >= 0:
                break
            assert here["seen"], here["name"]
            assert page.evaluate(
                "document.querySelector('.md-sidebar--primary').contains(document.activeElement)"
            ), here
            inside.append(here["name"])
        assert len(inside) >= 5, inside
        # back to all chapters, into another, to a page of it
        page.locator(".md-nav__toggle:checked").press("Space")
        chapter = page.locator("#__nav_8")
        chapter.press("Space")
        link = page.locator(".md-nav__link[href$='asyncio/tasks/']").first
        while not page.evaluate("document.activeElement.href?.endsWith('asyncio/tasks/')"):
            page.keyboard.press("Tab")
        expect(link).to_be_focused()
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url: url.split("#")[0] == f"{site.url}{language}/asyncio/tasks/")
        expect(page.locator(".md-sidebar--primary")).to_be_hidden()
        # a screen reader goes on from the title of the page that came
        expect(page.locator(".md-content h1")).to_be_focused()
        button.focus()
        page.keyboard.press("Space")
        expect(page.locator(".guide-close")).to_be_focused()
        page.keyboard.press("Escape")
        expect(button).to_be_focused()
        expect(button).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_program_is_run_stopped_edited_and_reset(site: Site, page: Page, no_runtime: str, language: str):
    if no_runtime:
        lacking(no_runtime)
    page.goto(f"{site.url}{language}/generators/")
    holder = page.locator(".example__run").first
    edit = holder.locator("[data-run=edit]")
    edit.focus()
    page.keyboard.press("Enter")
    editor = page.locator(".run__editor")
    expect(editor).to_be_focused()
    page.keyboard.press("Control+A")
    page.keyboard.type("while True: pass")
    page.keyboard.press("Control+Enter")
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    until(page, "document.querySelector('.example__run').dataset.state === 'running'", 60)
    stop = holder.locator("[data-run=stop]")
    while not page.evaluate("document.activeElement.dataset.run"):
        page.keyboard.press("Tab")
    while page.evaluate("document.activeElement.dataset.run") != "stop":
        page.keyboard.press("Shift+Tab")
    expect(stop).to_be_focused()
    page.keyboard.press("Space")
    until(page, "document.querySelector('.example__run').dataset.state === 'stopped'", 10)
    expect(holder.locator("[data-run=run]")).to_be_focused()
    page.keyboard.press("Tab")
    expect(holder.locator("[data-run=reset]")).to_be_focused()
    page.keyboard.press("Enter")
    expect(editor).to_have_count(0)
    expect(edit).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    until(page, "['same', 'differs'].includes(document.querySelector('.example__run').dataset.state)", 60)
    log = page.locator(".run__log").first
    while not page.evaluate("document.activeElement.matches('.run__log')"):
        page.keyboard.press("Tab")
    expect(log).to_be_focused()


def test_what_scrolls_is_scrolled_by_keys(site: Site, browser: Browser):
    """Programs and tables too wide for the window: a stop on the way, moved by an arrow key; those that fit are none."""
    with browser.new_context(viewport={"width": 320, "height": 740}, reduced_motion="reduce") as context:
        page = context.new_page()
        for path, boxes in (
            ("en/generators/", ".example pre > code"),
            ("en/asyncio/tasks/", ".md-typeset__scrollwrap"),
        ):
            page.goto(f"{site.url}{path}")
            until(page, f"document.querySelector('{boxes}[tabindex]')", 10)
            moved = 0
            for box in page.locator(boxes).all():
                box.scroll_into_view_if_needed()
                page.wait_for_timeout(60)
                scrolls = box.evaluate("box => box.scrollWidth > box.clientWidth")
                assert scrolls == (box.get_attribute("tabindex") == "0"), (
                    f"{path}: {box.evaluate('box => box.outerHTML')[:200]}"
                )
                if scrolls:
                    box.focus()
                    page.keyboard.press("ArrowRight")
                    until(page, "document.activeElement.scrollLeft > 0", 3)
                    moved += 1
            assert moved, f"{path}: nothing scrolled"


@pytest.mark.parametrize("width", [320, 1280])
def test_what_is_far_away_is_a_stop_until_it_is_seen_to_fit(site: Site, browser: Browser, width: int):
    """Nothing far from the window is laid out, so nobody knows yet what scrolls: no stop is missed by who comes fast, and
    who comes to what fits keeps the focus while there."""
    with browser.new_context(viewport={"width": width, "height": 740}, reduced_motion="reduce") as context:
        page = context.new_page()
        page.goto(f"{site.url}en/asyncio/tasks/")
        until(page, STARTED)
        page.wait_for_timeout(500)
        page.evaluate(FAR)
        fits = scrolls = 0
        for number in range(page.evaluate("boxes.length")):
            each = f"boxes[{number}]"
            far, stop = page.evaluate(f"[{each}.far, {each}.stop.tabIndex]")
            if not far:
                continue  # seen from the one before
            assert stop == 0, page.evaluate(f"{each}.box.outerHTML.slice(0, 300)")
            page.evaluate(f"{each}.stop.focus()")
            until(page, f"!{each}.far")
            if page.evaluate(f"(({{ scrollWidth, clientWidth }}) => scrollWidth > clientWidth)({each}.box)"):
                until(page, f"document.activeElement === {each}.box && {each}.box.tabIndex === 0")
                scrolls += 1
            else:
                page.wait_for_timeout(150)  # in which a script might take the focus away
                assert page.evaluate(f"document.activeElement === {each}.stop"), focused(page)
                page.keyboard.press("Tab")
                until(page, f"![{each}.stop, {each}.box].some((one) => one.hasAttribute('tabindex'))")
                fits += 1
        assert (scrolls if width == 320 else fits) > 2, (scrolls, fits)
