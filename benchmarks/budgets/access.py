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
from tests.test_access import STATES, in_state, reflow
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
    pages, found = axe.everywhere(site, open_browser)
    yield none(
        "barriers that axe finds, all folded parts open",
        len(found),
        f"{pages} pages × 2 widths × light and dark",
    )
    with open_browser() as browser:
        views, found = 0, []
        for language, state in product(LANGUAGES, STATES):
            views += 2 * len(STATES[state][1])
            found += in_state(site, browser, language, state)
        yield none("barriers that axe finds in states", len(found), f"{views} views of {len(STATES)} states")
        pages, wrong = messages(site)
        yield none("errors and warnings of the Nu HTML checker", len(wrong), f"{pages} pages")
        stops, wrong = 0, []
        for language, path, size in product(LANGUAGES, PAGES, (axe.WIDE, axe.PHONE)):
            more, found = visit(browser, site, f"{language}/{path}", size)
            stops, wrong = stops + more, wrong + found
        yield none(
            "stops by keyboard out of order, out of sight, unmarked or missed", len(wrong), f"{stops} stops"
        )
        looked, wrong = reflow(site, browser)
        yield none(
            "too wide or cut off at 200 % and 400 %, and with spaced text", len(wrong), f"{looked} windows"
        )
