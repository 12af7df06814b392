"""The built site in a real browser: search, language switch, copy, the chooser, without scripts, on a phone."""

import re

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.pages import LANGUAGES, PAGES
from tests.plays import SNIPPETS
from tests.site import Site
from tests.waiting import until

# what a reader types, and a page that must be among the first results
QUERIES = {
    "zh": {
        "协程": "concepts/",
        "切换": "concepts/switching-cost/",
        "事件循环": "events/loop-from-scratch/",
        "挂起": "generators/",
        "gevent 打补丁": "gevent/monkey-patching/",
        "丢失更新": "concepts/trade-offs/",
        "TaskGroup": "asyncio/task-groups/",
        "can't send non-None value": "generators/",
    },
    "en": {
        "coroutine": "concepts/",
        "switch cost": "concepts/switching-cost/",
        "event loop": "events/loop-from-scratch/",
        "monkey patching": "gevent/monkey-patching/",
        "lost update": "concepts/trade-offs/",
        "TaskGroup": "asyncio/task-groups/",
        "can't send non-None value": "generators/",
    },
}
FIRST = 5


@pytest.mark.parametrize(("language", "query"), [(lang, q) for lang in LANGUAGES for q in QUERIES[lang]])
def test_search_finds(site: Site, page: Page, language: str, query: str):
    page.goto(f"{site.url}{language}/")
    page.get_by_role("textbox").click()
    page.keyboard.type(query, delay=5)
    page.keyboard.press("Shift")  # a key comes up, as at the end of a word from an input method
    results = page.locator("a.md-search-result__link")
    expect(results.first).to_be_visible(timeout=15_000)
    expected = f"{site.url}{language}/{QUERIES[language][query]}"
    found = []
    for _ in range(50):  # the list grows while the index is read
        hrefs = page.eval_on_selector_all("a.md-search-result__link", "links => links.map(link => link.href)")
        found = list(dict.fromkeys(re.split(r"[?#]", href)[0] for href in hrefs))[:FIRST]
        if expected in found:
            return
        page.wait_for_timeout(100)
    pytest.fail(f"{query!r} finds {found}, not {expected}")


@pytest.mark.parametrize(("here", "there"), [("zh", "en"), ("en", "zh")])
def test_language_switch_stays_on_the_page(site: Site, page: Page, here: str, there: str):
    page.goto(f"{site.url}{here}/generators/")
    page.evaluate("window.stayed = true")
    # instant navigation: the page is swapped, the header stays
    page.locator(".md-footer__link--next").click()
    following = f"{site.url}{here}/generators/iterators/"
    page.wait_for_url(lambda url: url.split("#")[0] == following)  # the theme adds the section in view
    assert page.evaluate("window.stayed") is True, "navigation.instant is off"
    page.evaluate("location.hash = 'check-yourself'")
    page.locator(".md-header__option .md-select > button").hover()
    page.locator(f".md-select__link[hreflang={there}]").click()
    page.wait_for_url(f"{site.url}{there}/generators/iterators/#check-yourself")
    assert page.locator("html").get_attribute("lang") == there
    page.goto(site.url)  # the chooser remembers
    page.wait_for_url(f"{site.url}{there}/")


@pytest.mark.parametrize("language", LANGUAGES)
def test_copy_gives_the_program(site: Site, context: BrowserContext, page: Page, language: str):
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{site.url}{language}/generators/")
    for example in page.locator("figure.example").all():
        example.scroll_into_view_if_needed()
        example.locator("button.md-code__button[data-md-type=copy]").click()
        name = example.get_attribute("data-snippet")
        until(page, "navigator.clipboard.readText().then((text) => text !== '')")
        copied = page.evaluate("navigator.clipboard.readText()")
        page.evaluate("navigator.clipboard.writeText('')")
        assert copied == SNIPPETS[name].program.rstrip("\n"), name


@pytest.mark.parametrize(("locale", "language"), [("zh-CN", "zh"), ("zh-TW", "zh"), ("en-GB", "en")])
def test_chooser_follows_the_browser(site: Site, browser: Browser, locale: str, language: str):
    with browser.new_context(locale=locale) as context:
        page = context.new_page()
        page.goto(site.url)
        page.wait_for_url(f"{site.url}{language}/")


def test_chooser_asks_when_it_cannot_know(site: Site, browser: Browser):
    with browser.new_context(locale="fr") as context:
        page = context.new_page()
        page.goto(site.url)
        expect(page.get_by_role("link")).to_have_count(2)
        page.get_by_role("link", name="中文").click()
        page.wait_for_url(f"{site.url}zh/")
        page.goto(f"{site.url}?choose")
        expect(page.get_by_role("link")).to_have_count(2)


def test_without_scripts_everything_reads(site: Site, browser: Browser):
    with browser.new_context(java_script_enabled=False, locale="zh-CN") as context:
        page = context.new_page()
        page.goto(site.url)
        page.get_by_role("link", name="中文").click()
        assert page.url == f"{site.url}zh/"
        page.goto(f"{site.url}zh/generators/")
        figure = page.locator("figure.example").first
        expect(figure.locator("code.language-python")).to_be_visible()
        expect(figure.locator("samp")).to_be_visible()
        page.locator(".md-header__option .md-select > button").hover()
        page.locator(".md-select__link[hreflang=en]").click()
        assert page.url == f"{site.url}en/generators/"


@pytest.mark.parametrize(
    ("path", "says"), [("en/nowhere/", "There is no such page"), ("zh/nowhere/", "没有这一页")]
)
def test_missing_page_keeps_the_language(site: Site, page: Page, path: str, says: str):
    response = page.goto(f"{site.url}{path}")
    assert response.status == 404
    expect(page.get_by_role("heading")).to_have_text(says)
    expect(page.get_by_role("link")).to_have_count(1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_phone_shows_every_page_without_scrolling_sideways(site: Site, browser: Browser, language: str):
    with browser.new_context(viewport={"width": 360, "height": 740}, is_mobile=True) as context:
        page = context.new_page()
        for name in PAGES:
            page.goto(f"{site.url}{language}/{name.removesuffix('.md').removesuffix('index')}")
            width = page.evaluate("document.documentElement.scrollWidth")
            assert width <= 360, f"{page.url} is {width} px wide on a phone of 360"
