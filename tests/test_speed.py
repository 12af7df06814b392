"""What keeps building and testing fast does so, and changes nothing that a reader sees or finds."""

import re
import subprocess
import sys

import pytest
from material.plugins.search.plugin import Parser

from tests import style
from tests.pages import ROOT
from tests.plays import SNIPPETS
from tests.site import Site

sys.path.insert(0, str(ROOT / "hooks"))

from blocks import Blocks

ARTICLE = re.compile(r"<article.*</article>", re.DOTALL)
BLOCK = re.compile(r'<figure class="(?:example|diagram)".*?</figure>', re.DOTALL)


def found(html: str) -> str:
    """What Material's search takes into its index of this HTML."""
    parser = Parser()
    parser.feed(html)
    parser.close()
    return "\n".join("".join(section.title + section.text) for section in parser.data)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_search_finds_the_same_in_the_words_of_blocks(language: str, site: Site):
    count = 0
    for file in sorted((site.folder / language).rglob("index.html")):
        article = ARTICLE.search(file.read_text("utf-8"))[0]
        blocks = Blocks()
        # in the page each block stands on lines of its own
        page = BLOCK.sub(lambda block, blocks=blocks: blocks.add(block[0]).rstrip("\n"), article)
        count += len(blocks.html)
        words = blocks.searched(page)
        name = file.relative_to(site.folder)
        assert found(words) == found(article), (
            f"{name}: search finds something else in it; see hooks/blocks.py"
        )
        assert blocks.whole(words) == article, f"{name}: its blocks are not whole; see hooks/blocks.py"
    assert count >= len(SNIPPETS)


def test_ruff_is_started_once_for_all(monkeypatch: pytest.MonkeyPatch):
    commands, run = [], subprocess.run

    def counted(command: list[str], **options: object) -> subprocess.CompletedProcess:
        commands.append(command[1])
        return run(command, **options)

    monkeypatch.setattr(subprocess, "run", counted)
    style.faults(SNIPPETS.values())
    assert commands == ["check", "format"], "tests/style.py: to start ruff for each program takes seconds"
