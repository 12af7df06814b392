"""Both languages have the same pages of the same shape, and neither is left behind by the other."""

import re

import pytest
from mkdocs.utils.yaml import yaml_load

from runner.mistake import line_at
from tests import counterparts
from tests.pages import DOCS, LANGUAGES, PAGES, ROOT, text

MARK = re.compile(r" *(#+|[-*](?= )|\d+\.|[!?]{3}\+? \w+|```\w*|\||---)?")
# what must not be translated: includes, ids, addresses, code
FIXED = re.compile(r'--8<-- "[^"]+"|\{ *#[\w-]+ *\}|\]\([^)]+\)|`[^`\n]+`|\{\{[^}]+\}\}')
ITEM = re.compile(r"^ *(?:[-*]|\d+\.) ", re.MULTILINE)

each_page = pytest.mark.parametrize("page", PAGES)


@each_page
def test_page_is_in_both_languages(page: str):
    for language in LANGUAGES:
        assert (DOCS / language / page).exists(), f"docs/{language}/{page} is missing; write it"


def shape(markdown: str) -> list[tuple[str, int]]:
    """Each block: its mark (heading, list, fence, admonition …), its items, what is not translated; and its line."""
    front = re.match(r"---\n.*?\n---\n", markdown, flags=re.DOTALL)
    blocks = []
    for found in re.finditer(r"(?:.+\n?)+", markdown[front.end() if front else 0 :]):
        block = found[0].strip()
        items = len(ITEM.findall(block)) or block.count("\n|")
        told = " ".join([MARK.match(block)[0] or "text", str(items), *sorted(FIXED.findall(block))])
        blocks.append((told, line_at(markdown, found.start() + (front.end() if front else 0))))
    return blocks


@each_page
def test_shape_is_the_same(page: str):
    zh, en = (shape(text(language, page)) for language in LANGUAGES)
    for (left, line), (right, other) in zip(zh, en, strict=False):
        assert left == right, (
            f"docs/zh/{page}:{line}: and docs/en/{page}:{other}: part here: "
            f"give the block the same kind, items, ids, links and code in both.\n  zh: {left}\n  en: {right}"
        )
    longer, shorter = ("zh", "en") if len(zh) > len(en) else ("en", "zh")
    rest = max(zh, en, key=len)[min(len(zh), len(en)) :]
    assert not rest, (
        f"docs/{longer}/{page}:{rest[0][1]}: from here on, docs/{shorter}/{page} has nothing; write it there, or delete it here"
    )


def test_navigation_is_the_same():
    def order(nav: list) -> list:
        return [order(next(iter(item.values()))) if isinstance(item, dict) else item for item in nav]

    zh, en = (yaml_load((ROOT / f"mkdocs.{language}.yml").open("rb")) for language in LANGUAGES)
    assert order(zh["nav"]) == order(en["nav"]), "mkdocs.zh.yml and mkdocs.en.yml: the pages of `nav` differ"
    assert set(zh["extra"]["texts"]) == set(en["extra"]["texts"]), (
        "mkdocs.zh.yml and mkdocs.en.yml: `extra.texts` differ; translate the ones that one of them lacks"
    )


@each_page
def test_counterparts_follow(page: str, request: pytest.FixtureRequest):
    ledger, now = counterparts.recorded(), counterparts.current(page)
    moved, left_behind = {}, []
    for section, digests in now.items():
        before = ledger.get(section, ("", ""))
        if digests == before:
            continue
        changed = [lang for lang, old, new in zip(LANGUAGES, before, digests, strict=True) if old != new]
        if len(changed) == 1 and not request.config.option.accept_one_sided:
            left_behind.append(f"{section} changed in {changed[0]} only")
        else:
            moved[section] = digests
    if request.config.option.accept_counterparts or request.config.option.accept_one_sided:
        counterparts.accept(moved)
        moved = {}
    assert not left_behind, (
        f"docs/*/{page}: {'; '.join(left_behind)}. Make the other language say the same, then: "
        "uv run pytest --accept-counterparts. If the change needs no counterpart (a slip of the pen): --accept-one-sided"
    )
    assert not moved, (
        f"docs/*/{page}: {', '.join(moved)} changed in both languages. "
        "If they say the same again: uv run pytest --accept-counterparts"
    )


def test_ledger_names_only_what_is_there():
    there = {section for page in PAGES for section in counterparts.current(page)}
    gone = sorted(set(counterparts.recorded()) - there)
    assert not gone, (
        f"tests/counterparts.txt names what no page has: {gone}. uv run pytest --accept-counterparts"
    )
