"""The snippets' runs are started early, and leave a "verified on" stamp behind."""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import pytest

from runner import pyodide, stamp
from tests.plays import PLAYS
from tests.site import PREFIX, Site, build, serve

if TYPE_CHECKING:  # to import it takes longer than a hundred examples
    from playwright.sync_api import Browser, BrowserContext, Page

# the shell is the browser without its windows: it takes a third of the time
BROWSERS = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
)
FLAGS = [  # as root in a container, without a screen, and silent towards everybody else
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
OUTCOME = pytest.StashKey[dict]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Options that accept what a failing test shows; `--update-examples` is pytest-examples' own."""
    group = parser.getgroup("guide")
    group.addoption(
        "--accept-counterparts", action="store_true", help="sections changed in both languages say the same"
    )
    group.addoption(
        "--accept-one-sided", action="store_true", help="changes in one language need no counterpart"
    )


def pytest_collection_finish(session: pytest.Session) -> None:
    """Start the runs of the tests that were selected, while pytest goes on."""
    if session.config.option.collectonly:
        return
    for item in session.items:
        if item.name.startswith("test_transcript["):
            PLAYS.start(item.callspec.params["snippet"])
    for item in session.items:  # after all runs, which they wait for
        if item.name.startswith("test_recording["):
            PLAYS.start(item.callspec.params["snippet"])
            PLAYS.start_recording(item.callspec.params["snippet"])


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo):
    """Remember which transcripts passed and which failed."""
    report = (yield).get_result()
    if item.name.startswith("test_transcript[") and report.when == "call" and not report.skipped:
        outcome = item.session.stash.setdefault(OUTCOME, {True: [], False: []})
        outcome[report.passed].append(item.callspec.params["snippet"])


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the "verified on" stamp, unless the run itself changed the transcripts."""
    PLAYS.pool.shutdown(cancel_futures=True)
    outcome = session.stash.get(OUTCOME, None)
    if outcome and not session.config.option.update_examples:
        stamp.write(outcome[True], outcome[False])


@pytest.fixture(scope="session")
def no_runtime() -> str:
    """Why Python for browsers is not in place, after an attempt to fetch it; empty if it is."""
    try:
        if not pyodide.ready():
            pyodide.fetch()
    except pyodide.PyodideError as error:
        return str(error)
    return ""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, no_runtime: str) -> Iterator[Site]:
    """The whole site, strictly built and served on loopback; with Run buttons, if there can be any."""
    root = tmp_path_factory.mktemp("site")
    server = serve(root)
    url = f"http://127.0.0.1:{server.server_port}{PREFIX}"
    folder = root / PREFIX.strip("/")
    built = build(folder, url)
    if built.returncode:
        pytest.fail(f"mkdocs build --strict failed:\n{built.stdout}", pytrace=False)
    yield Site(folder, url)
    server.shutdown()


@contextmanager
def open_browser() -> "Iterator[Browser]":
    """A headless browser: one of the system's, or else Playwright's own. Raises Playwright's Error without any."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


def lacking(why: str) -> None:
    """The machine lacks what a test needs: it is skipped, and says so; on CI, which has all, it fails."""
    if os.environ.get("CI"):
        pytest.fail(why, pytrace=False)
    pytest.skip(why.splitlines()[0])


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """A headless browser. Without any, only CI fails."""
    from playwright.sync_api import Error

    with ExitStack() as stack:
        try:
            found = stack.enter_context(open_browser())
        except Error as error:
            lacking(f"no browser: install Chromium, or run `playwright install chromium` ({error})")
        yield found


@pytest.fixture
def context(browser: "Browser") -> "Iterator[BrowserContext]":
    """A fresh visitor, with nothing stored, and no language that the guide has."""
    with browser.new_context(locale="fr") as context:
        yield context


@pytest.fixture
def page(context: "BrowserContext") -> "Page":
    """A new tab."""
    return context.new_page()
