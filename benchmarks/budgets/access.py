"""For every reader: barriers that axe finds, HTML that is not valid, stops by keyboard, text that does not reflow.

Measured on a fresh build, by the functions of the tests.
"""

import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from benchmarks.budgets.row import Row, none
from runner import pyodide
from tests import axe
from tests.conftest import open_browser
from tests.pages import LANGUAGES
from tests.site import PREFIX, Site, build, serve
from tests.test_access import LOOKS, STATES, in_state
from tests.test_html import messages
from tests.test_keyboard import PAGES, visit


def rows() -> Iterator[Row]:
    """Measure each; raises RuntimeError if the site cannot be built or Python for browsers is not in place."""
    if not pyodide.ready():
        pyodide.fetch()
    with tempfile.TemporaryDirectory() as root:
        server = serve(Path(root))
        url = f"http://127.0.0.1:{server.server_port}{PREFIX}"
        site = Site(Path(root, PREFIX.strip("/")), url)
        built = build(site.folder, url)
        if built.returncode:
            raise RuntimeError(f"mkdocs build --strict failed:\n{built.stdout}")
        yield from _rows(site)
        server.shutdown()


def _rows(site: Site) -> Iterator[Row]:
    pages, found = axe.everywhere(site, open_browser, LOOKS)
    yield none(
        "barriers that axe finds, all folded parts open",
        len(found["barriers"]),
        f"{pages} pages × wide and phone × light and dark",
    )
    yield none("names in another language than the page's", len(found["names"]), f"{pages} pages")
    yield none("programs and outputs without a name", len(found["nameless"]), f"{pages} pages")
    yield none("words of code broken in tables of phones", len(found["words"]), f"{pages} pages")
    yield none(
        "too wide or cut off at 200 %, at 400 %, and with spaced text",
        len(found["reflow"]),
        f"{pages} pages × 4 windows",
    )
    pages, wrong = messages(site)
    yield none("errors and warnings of the Nu HTML checker", len(wrong), f"{pages} pages")
    with open_browser() as browser:
        views, lines = 0, []
        for language, state in product(LANGUAGES, STATES):
            views += 2 * len(STATES[state][1])
            lines += in_state(site, browser, language, state)
        yield none("barriers that axe finds in states", len(lines), f"{views} views of {len(STATES)} states")
        stops, wrong = 0, []
        for language, path, size in product(LANGUAGES, PAGES, (axe.WIDE, axe.PHONE)):
            more, lines = visit(browser, site, f"{language}/{path}", size)
            stops, wrong = stops + more, wrong + lines
        yield none(
            "stops by keyboard out of order, out of sight, unmarked or missed", len(wrong), f"{stops} stops"
        )
