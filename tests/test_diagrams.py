"""The diagrams: each is used, has its labels in both languages, and shows them whole."""

import re
import sys

import pytest
from playwright.sync_api import Page

from runner.mistake import Mistake
from tests.pages import LANGUAGES, PAGES, ROOT, text
from tests.site import Site

sys.path.insert(0, str(ROOT / "hooks"))

import diagram

FILES = sorted((ROOT / "diagrams").glob("*.svg"))
USES = {
    language: {
        (page, match["body"].splitlines()[0].strip()): match["body"]
        for page in PAGES
        for match in diagram.FENCE.finditer(text(language, page))
    }
    for language in LANGUAGES
}
# what looks the same everywhere is in guide.css; a diagram has shapes, places and classes
ALLOWED = {"svg", "g", "rect", "path", "line", "circle", "polyline", "polygon", "ellipse", "text", "tspan"}
CLASSES = {"box", "main", "line", "dashed", "left", "code", "small", "strong"}
# texts that leave the picture, or the box in which they begin (the smallest around their middle)
OUTSIDE = """() => [...document.querySelectorAll(".diagram svg")].flatMap((svg) => {
    const all = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll("rect")].map((rect) => rect.getBoundingClientRect());
    return [...svg.querySelectorAll("text")].flatMap((text) => {
        const { left, right, top, bottom, width } = text.getBoundingClientRect();
        const x = (left + right) / 2, y = (top + bottom) / 2;
        const around = boxes.filter((box) => box.left < x && x < box.right && box.top < y && y < box.bottom);
        const box = around.sort((a, b) => a.width - b.width)[0] ?? all;
        const fits = left >= box.left && right <= box.right && left >= all.left && right <= all.right;
        return fits && top >= all.top && bottom <= all.bottom && width > 0 ? [] : [text.textContent];
    });
})"""


def test_every_diagram_is_used():
    for language in LANGUAGES:
        used = {name for _, name in USES[language]}
        idle = sorted({path.stem for path in FILES} - used)
        assert not idle, f"no page of docs/{language} shows diagrams/{idle}; show them, or delete them"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_has_no_looks_of_its_own(path):
    source = path.read_text("utf-8")
    strange = set(re.findall(r"<(\w+)", source)) - ALLOWED
    assert not strange, f"diagrams/{path.name} has {sorted(strange)}; only {sorted(ALLOWED)} may be there"
    classes = {name for names in re.findall(r'class="([^"]*)"', source) for name in names.split()} - CLASSES
    assert not classes, f"diagrams/{path.name} has the classes {sorted(classes)}; there are {sorted(CLASSES)}"
    own = re.findall(r' (?:style|fill|stroke|font-size|id)="[^"]*"', source)
    assert not own, f"diagrams/{path.name}: leave {own} to theme/guide/assets/guide.css"


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_are_shown_whole(site: Site, page: Page, language: str):
    wrong = []
    for path in sorted({page for page, _ in USES[language]}):
        page.goto(f"{site.url}{language}/{re.sub(r'(index)?.md$', '', path)}")
        wrong += [f"docs/{language}/{path}: {label!r}" for label in page.evaluate(OUTSIDE)]
    assert not wrong, (
        "labels that leave their box or the picture; shorten them, or widen the box:\n" + "\n".join(wrong)
    )


GOOD = '<svg viewBox="0 0 9 9"><rect class="box"/><text>{a}</text></svg>'


@pytest.mark.parametrize(
    ("svg", "body", "message"),
    [
        (GOOD, "other\ntitle: t\nalt: x\na: b\n", r"diagrams/other\.svg is not there"),
        (GOOD, "d\ntitle: t\na: b\n", r"the diagram 'd' lacks `alt: …`"),
        (GOOD, "d\ntitle: t\nalt: x\n", r"has places for \['a'\]; give each a line"),
        (GOOD, "d\ntitle: t\nalt: x\na: b\nc: d\n", r"has no places for \['c'\]"),
        (GOOD, "d\ntitle t\n", r"each line is `key: text`, but there is 'title t'"),
        ("<svg>", "d\ntitle: t\nalt: x\na: b\n", r"d\.svg:1: is not XML"),
        ("<svg/>", "d\ntitle: t\nalt: x\n", r"d\.svg:1: is no `<svg viewBox"),
    ],
)
def test_what_is_wrong_is_named(tmp_path, svg: str, body: str, message: str):
    (tmp_path / "d.svg").write_text(svg)
    with pytest.raises(Mistake, match=message):
        diagram.draw(body, tmp_path, 1)


def test_labels_are_text(tmp_path):
    (tmp_path / "d.svg").write_text(GOOD)
    drawn = diagram.draw("d\ntitle: t\nalt: x\na: a < b & c\n", tmp_path, 1)
    assert "<text>a &lt; b &amp; c</text>" in drawn
