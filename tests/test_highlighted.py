"""Programs have the colours that the theme gives to each kind of token, with fewer elements."""

import re
import sys
from html import unescape
from pathlib import Path

import material
import pytest
from playwright.sync_api import Page
from pygments.token import STANDARD_TYPES, Comment, Keyword, Text

from tests.pages import ROOT

sys.path.insert(0, str(ROOT / "hooks"))
from highlighted import SAME, highlighted

PROGRAM = '''async def greet(name):
    """Say hello."""
    if name and not name.startswith("_"):
        await hello(f"{name!r} is here: {len(name)}", end='')
'''
SHEETS = [
    *sorted(Path(material.__file__).parent.glob("templates/assets/stylesheets/*.min.css")),
    *(ROOT / "theme/guide/assets" / name for name in ("guide.css", "access.css")),
]
LOOK = """(name) => {
    const { color, fontWeight, fontStyle, backgroundColor } = getComputedStyle(document.querySelector(`[data-kind="${name}"]`));
    return [color, fontWeight, fontStyle, backgroundColor].join();
}"""


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_what_looks_the_same_does(page: Page, scheme: str):
    kinds = {*SAME, *SAME.values(), Keyword, Comment}
    spans = "".join(f'<span class="{STANDARD_TYPES[kind]}" data-kind="{kind}">x</span>' for kind in kinds)
    styles = "".join(f"<style>{sheet.read_text('utf-8')}</style>" for sheet in SHEETS)
    page.set_content(
        f'{styles}<body data-md-color-scheme="{scheme}" data-md-color-primary="custom"><div class="md-typeset">'
        f'<div class="highlight"><pre><code>{spans}</code></pre></div></div>'
    )
    for kind, other in SAME.items():
        assert page.evaluate(LOOK, str(kind)) == page.evaluate(LOOK, str(other)), f"{kind}, {other}"
    # it would be seen if they did not
    assert len({page.evaluate(LOOK, str(kind)) for kind in (Text, Keyword, Comment)}) == 3


def test_an_element_for_each_change_of_colour():
    lines = highlighted(PROGRAM)
    assert [line.count("<span") for line in lines] == [5, 1, 7, 12], "\n".join(lines)
    assert not re.search(r'<span class="(\w+)">[^<]*</span><span class="\1">', "\n".join(lines))
    assert unescape(re.sub("<[^>]*>", "", "\n".join(lines))) == PROGRAM.rstrip()
