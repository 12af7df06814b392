"""What a reader looks up: the glossary, the index of error messages, the questions; and that the search finds it."""

import re
import sys

import pytest
from markdown import Markdown
from playwright.sync_api import Browser, Page, expect

from tests.pages import LANGUAGES, PAGES, ROOT, sections, text
from tests.plays import SNIPPETS
from tests.site import Site
from tests.waiting import until

sys.path.insert(0, str(ROOT / "hooks"))

import lookup

GLOSSARY, ERRORS, QUESTIONS = (lookup.table(name) for name in ("glossary", "errors", "questions"))
FIRST = 5  # results that a reader looks at
SOON = 5_000  # milliseconds until they are there, on a machine that does other things as well


def entries(*tables: str) -> list:
    """Each entry of these tables, as parameters of a test: file, id, entry."""
    return [
        pytest.param(name, id, entry, id=f"{name}-{id}")
        for name in tables
        for id, entry in lookup.table(name).items()
    ]


@pytest.mark.parametrize(("name", "id", "entry"), entries("glossary", "errors", "questions"))
def test_links_are_alive(name: str, id: str, entry: dict):
    page, _, section = entry["page"].partition("#")
    for language in LANGUAGES:
        assert page in PAGES, f"tables/{name}.toml: [{id}]: there is no page {page}; mend `page`"
        ids = sections(text(language, page))
        assert not section or section in ids, (
            f"tables/{name}.toml: [{id}]: docs/{language}/{page} has no #{section}; it has {sorted(ids)}"
        )
    for snippet in [*entry.get("wrong", []), *entry.get("right", []), entry.get("snippet", "")]:
        assert not snippet or snippet in SNIPPETS, (
            f"tables/{name}.toml: [{id}]: snippets/{snippet} is not there"
        )


# ---- error messages


def spoken(message: str) -> re.Pattern:
    """A message, in which … stands for what differs from case to case."""
    return re.compile(".+?".join(re.escape(part.strip()) for part in message.split("…") if part.strip()))


@pytest.mark.parametrize(
    ("id", "entry"),
    [pytest.param(id, entry, id=id) for id, entry in ERRORS.items() if entry.get("code", True)],
)
def test_messages_are_of_runs(id: str, entry: dict):
    message = spoken(entry["message"])
    assert entry.get("wrong"), f"tables/errors.toml: [{id}] names no program that produces it"
    for name in entry["wrong"]:
        transcript = re.sub(r"\s+", " ", " ".join(SNIPPETS[name].transcript))
        assert message.search(transcript), (
            f"tables/errors.toml: [{id}]: snippets/{name} does not print {entry['message']!r}"
        )
    for name in entry.get("right", []):
        transcript = " ".join(SNIPPETS[name].transcript)
        assert not message.search(transcript), (
            f"tables/errors.toml: [{id}]: snippets/{name} prints it as well"
        )


# ---- the glossary


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_has_two_entries(language: str):
    seen: dict[str, str] = {}
    for id, entry in GLOSSARY.items():
        for form in {entry[language].lower(), *map(str.lower, entry.get("forms", {}).get(language, []))}:
            assert form not in seen, f"tables/glossary.toml: {form!r} is of [{seen[form]}] and [{id}]"
            seen[form] = id


@pytest.mark.parametrize(
    ("language", "markdown", "linked"),
    [
        ("en", "# task\n\nTwo tasks and a `task`. A [task](x.md), a *future*; Tasks.", ["tasks", "future"]),
        ("en", '!!! question "task"\n\n    - a task?\n\nMultitasking, task_done. An event loop.', ["event loop"]),
        ("en", "- A deadlock, then a lock.\n\n| lock | deadlock |\n|-|-|\n| retry | retry |", ["deadlock", "lock", "retry"]),
        ("zh", "# 任务\n\n事件循环运行任务，任务会死锁。\n\n再说事件循环与锁。", ["事件循环", "任务", "死锁", "锁"]),
    ],
)  # fmt: skip
def test_the_first_use_is_linked(language: str, markdown: str, linked: list[str]):
    terms = lookup.Terms(language)
    terms.begin("some/page.md")
    html = Markdown(extensions=["tables", "admonition", terms]).convert(markdown)
    assert re.findall(r'<a class="term" href="\.\./reference/glossary\.md#[\w-]+">(.+?)</a>', html) == linked
    assert re.sub("<[^>]+>", "", html) == re.sub(
        "<[^>]+>", "", Markdown(extensions=["tables", "admonition"]).convert(markdown)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_terms_are_linked_once_a_page(site: Site, language: str):
    linked = set()
    for file in (site.folder / language).rglob("index.html"):
        found = re.findall(r'<a class="term" href="[^"]*glossary/#([\w-]+)"', file.read_text("utf-8"))
        assert len(found) == len(set(found)), f"{file.parent.name}: a term is linked twice"
        linked |= set(found)
    assert len(linked) > len(GLOSSARY) * 0.8, (
        f"only {len(linked)} of {len(GLOSSARY)} terms are linked anywhere"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_is_used(language: str):
    """In the prose, where it is linked, or only in headings, links and tables' heads, where it is not."""
    pages = "\n".join(text(language, page) for page in PAGES if not page.startswith("reference/")).lower()
    idle = [
        id
        for id, entry in GLOSSARY.items()
        if not any(
            form.lower() in pages for form in [entry[language], *entry.get("forms", {}).get(language, [])]
        )
    ]
    assert not idle, (
        f"tables/glossary.toml: no page in {language} uses {idle}; take them out, or name other forms"
    )


# ---- the search

# what the page asks the worker that searches: the theme's messages to it have a number for their type
ASKED = """
window.asked = [];
const { postMessage } = Worker.prototype;
Worker.prototype.postMessage = function (message, ...rest) {
  if (message.type === 2 && message.data) asked.push(message.data);
  return postMessage.call(this, message, ...rest);
};
"""


@pytest.fixture(scope="module", params=LANGUAGES)
def searching(request: pytest.FixtureRequest, site: Site, browser: Browser) -> tuple[str, Page]:
    """A language, and a page of it on which a reader searches."""
    with browser.new_context(locale="fr") as context:
        page = context.new_page()
        page.goto(f"{site.url}{request.param}/reference/glossary/")
        page.get_by_role("textbox").click()
        yield request.param, page


def asked(name: str, id: str, entry: dict, language: str) -> list[str]:
    """What a reader types: the question's own words, or the error message."""
    if name == "questions":
        return [entry[language].replace("`", "")]
    message = entry["message"] if isinstance(entry["message"], str) else entry["message"][language]
    return [message.replace("…", " ")]


@pytest.mark.parametrize(("name", "id", "entry"), entries("errors", "questions"))
def test_search_finds_the_page(site: Site, searching: tuple[str, Page], name: str, id: str, entry: dict):
    language, page = searching
    wanted = {
        f"{site.url}{language}/"
        + re.sub(r"(index)?\.md$", "/", entry["page"].partition("#")[0]).replace("//", "/")
    }
    if name == "errors":
        wanted.add(f"{site.url}{language}/reference/errors/")
    for words in asked(name, id, entry, language):
        # what answers the question before must be gone, or it would be taken for the answer to this one
        page.get_by_role("textbox").fill("")
        expect(page.locator(".md-search-result__item")).to_have_count(0)
        page.get_by_role("textbox").fill(words)
        page.keyboard.press("Shift")  # a key comes up, as when a reader types
        found: list[str] = []
        for _ in range(SOON // 100):  # the list grows while the index is read
            hrefs = page.eval_on_selector_all(
                "a.md-search-result__link", "links => links.map(link => link.href)"
            )
            found = list(dict.fromkeys(re.split(r"[?#]", href)[0] for href in hrefs))[:FIRST]
            if wanted & {*found}:
                break
            page.wait_for_timeout(100)
        assert wanted & {*found}, f"tables/{name}.toml: [{id}]: {words!r} finds {found}, not {entry['page']}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_separators_after_a_word_are_not_asked_for(site: Site, page: Page, language: str):
    """The theme would look for every word there is, and keep the reader waiting."""
    page.add_init_script(ASKED)
    page.goto(f"{site.url}{language}/reference/glossary/")
    box = page.get_by_role("textbox")
    box.click()
    for end in ("(", " (", "-", ":", "，"):
        page.evaluate("asked.length = 0")
        box.fill(f"sleep{end}")
        until(page, "asked.length")
        assert {words.strip("* ") for words in page.evaluate("asked")} == {"sleep"}
        box.fill("")
