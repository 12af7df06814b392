"""The pages show only programs that were run, and show all of them."""

import re
from collections import Counter

import pytest
from pytest_examples import CodeExample, find_examples

from runner.mistake import line_at, line_of
from tests.pages import DOCS, FENCE, HEADING, LANGUAGES, PAGES, ROOT, text
from tests.plays import SNIPPETS

INCLUDE = re.compile(r'--8<-- "(?P<name>[\w/]+\.py)(?P<part>:\w+)?"\n')
# what a fence may hold besides an include: what a reader types into a terminal, plain text, labels of a diagram
OTHER_FENCES = {"console", "diagram", "text"}
DESCRIPTION = {"zh": (20, 90), "en": (50, 165)}  # characters; what a search engine shows of it

BLOCKS = list(find_examples(DOCS))
each_page = pytest.mark.parametrize(
    ("language", "page"), [(lang, page) for lang in LANGUAGES for page in PAGES]
)


@pytest.mark.parametrize("block", BLOCKS, ids=str)
def test_code_is_included(block: CodeExample):
    include = INCLUDE.fullmatch(block.source)
    place = f"{block.path.relative_to(ROOT).as_posix()}:{block.start_line + 1}"
    assert include, (
        f"{place}: Python in a page is one include of a snippet and nothing else. "
        'Put the program into snippets/ and write --8<-- "chapter/idea.py" here'
    )
    assert include["name"] in SNIPPETS, f"{place}: snippets/{include['name']} is not there"
    assert not block.indent, (
        f"{place}: an include stands at the left margin, or it is not shown as an example"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_snippet_is_shown_once(language: str):
    shown = Counter(
        include["name"]
        for block in BLOCKS
        if block.path.is_relative_to(DOCS / language)
        and (include := INCLUDE.fullmatch(block.source))
        and not include["part"]
    )
    orphans = sorted(set(SNIPPETS) - set(shown))
    assert not orphans, (
        f"no page of docs/{language} shows these whole: {orphans}. Include them, or delete them"
    )
    twice = sorted(name for name, times in shown.items() if times > 1)
    assert not twice, f"docs/{language} shows these whole more than once: {twice}. Show a part, or link"


@each_page
def test_other_fences_are_no_programs(language: str, page: str):
    for fence in FENCE.finditer(text(language, page)):
        kind = fence[0].strip().splitlines()[0].strip("` ")
        assert kind in {"python", *OTHER_FENCES}, (
            f"docs/{language}/{page}:{line_at(text(language, page), fence.start())}: a fence of {kind!r}; only includes (python), {sorted(OTHER_FENCES)} may be there"
        )


@each_page
def test_headings_have_ids(language: str, page: str):
    prose = FENCE.sub(lambda fence: "\n" * fence[0].count("\n"), text(language, page))
    without = [
        f"docs/{language}/{page}:{line_at(prose, heading.start())}: "
        for heading in HEADING.finditer(prose)
        if not heading[3]
    ]
    assert not without, (
        f"{'and '.join(without)}a heading without an id; give it one, the same in both languages"
    )


@each_page
def test_description(language: str, page: str):
    described = re.match(r"---\n(?:.*\n)*?description: (.+)\n", text(language, page))
    assert described, f"docs/{language}/{page}:1: add a `description:` in the front matter"
    low, high = DESCRIPTION[language]
    assert low <= len(described[1]) <= high, (
        f"docs/{language}/{page}:{line_of(text(language, page), 'description:')}: its description has {len(described[1])} characters; say it in {low} to {high}"
    )
