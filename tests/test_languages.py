"""Both languages have the same pages of the same shape, and neither is left behind by the other."""

import re

import pytest
from mkdocs.utils.yaml import yaml_load

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


def shape(markdown: str) -> list[str]:
    """A line per block: its mark (heading, list, fence, admonition …), its items, what is not translated."""
    body = re.sub(r"\A---\n.*?\n---\n", "", markdown, flags=re.DOTALL)
    lines = []
    for block in re.split(r"\n{2,}", body.strip()):
        items = len(ITEM.findall(block)) or block.count("\n|")
        lines.append(" ".join([MARK.match(block)[0] or "text", str(items), *sorted(FIXED.findall(block))]))
    return lines


@each_page
def test_shape_is_the_same(page: str):
    zh, en = (shape(text(language, page)) for language in LANGUAGES)
    for number, (left, right) in enumerate(zip(zh, en, strict=False), 1):
        assert left == right, (
            f"docs/zh/{page} and docs/en/{page} part at block {number} (blocks are parted by empty lines): "
            f"give it the same kind, items, ids, links and code in both.\n  zh: {left}\n  en: {right}"
        )
    assert len(zh) == len(en), (
        f"{page} has {len(zh)} blocks in zh and {len(en)} in en; the rest is missing in one"
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
