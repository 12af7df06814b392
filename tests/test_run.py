"""Programs in the reader's browser: each prints its transcript, differs if edited, and never freezes the page.

Most runs share one page a language, so that Python is loaded once. A run is what a reader does: a click, or keys.
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from mkdocs.utils.yaml import yaml_load
from playwright.sync_api import Browser, Locator, Page, Route, expect

from runner import npm, pyodide
from runner.modes import reconcile
from runner.snippet import UNRUNNABLE, Snippet
from tests.pages import LANGUAGES, PAGES, ROOT, text
from tests.plays import SNIPPETS
from tests.site import Site, build

RUNNABLE = [snippet for snippet in SNIPPETS.values() if not snippet.unrunnable]
MARKED = [snippet for snippet in SNIPPETS.values() if snippet.unrunnable]
HERE = "generators/producer.py"  # the program whose text the runaways replace
LOADED = re.compile("^(?!loading|starting)")
ENDED = re.compile("^(?!loading|starting|running)")
LONG = 60_000  # milliseconds: for loading Python, on a machine that does other things as well
WARM = 100  # milliseconds from a click to the first line, beyond those of a bare message to a worker and back


def address(site: Site, language: str, name: str) -> str:
    """The page that shows a snippet whole."""
    page = next(page for page in PAGES if f'--8<-- "{name}"' in text(language, page))
    folder = page.removesuffix(".md").removesuffix("index")
    return f"{site.url}{language}/{folder}{'/' if folder and not folder.endswith('/') else ''}"


def settings(language: str) -> dict:
    """The texts of a language."""
    with (ROOT / f"mkdocs.{language}.yml").open(encoding="utf-8") as file:
        return yaml_load(file)["extra"]["texts"]


# milliseconds from a click on Run to the first line; and of a message to a worker and back, the fastest of ten
FIRST_LINE = """async (name) => {
  const figure = document.querySelector(`figure.example[data-snippet="${name}"]:has(.example__output)`);
  const log = figure.querySelector(".run__log");
  const start = performance.now();
  figure.querySelector('[data-run="run"]').click();
  await new Promise((resolve) => {
    const look = () => {
      const fresh = figure.querySelector(".example__run").dataset.state !== "same";
      if (fresh && log.querySelector(".run__line")) resolve();
    };
    new MutationObserver(look).observe(figure, { childList: true, subtree: true });
  });
  return performance.now() - start;
}"""
ROUND_TRIP = """async () => {
  const worker = new Worker(URL.createObjectURL(new Blob(["onmessage = () => postMessage(0)"])));
  const times = [];
  for (let n = 0; n < 10; n++) {
    const start = performance.now();
    await new Promise((resolve) => { worker.onmessage = resolve; worker.postMessage(0); });
    times.push(performance.now() - start);
  }
  worker.terminate();
  return Math.min(...times);
}"""


class Example:
    """The block of a snippet on a page, as a reader uses it."""

    def __init__(self, page: Page, name: str):
        self.page = page
        self.figure: Locator = page.locator(f'figure.example[data-snippet="{name}"]:has(.example__output)')
        self.buttons = self.figure.locator(".example__run")
        self.status = self.figure.locator(".run__status")

    def press(self, name: str) -> None:
        """Click Run, Stop, Edit or Reset."""
        self.buttons.locator(f'[data-run="{name}"]').click()

    def run(self, program: str | None = None, keys: str = "") -> None:
        """Start a run: of the program there is, or of another put into the editor; by the button, or by keys."""
        if program is not None:
            if not self.figure.locator("textarea").count():
                self.press("edit")
            self.figure.locator("textarea").fill(program)
        self.buttons.evaluate("buttons => delete buttons.dataset.state")
        if keys:
            self.figure.locator("textarea").press(keys)
        else:
            self.press("run")

    def is_(self, state: str, limit: int = LONG) -> None:
        """Wait until the run is: starting, running, stopped, same, differs, ..., as run.mjs names it."""
        expect(self.buttons).to_have_attribute("data-state", state, timeout=limit)

    def ended(self) -> str:
        """Wait for the end of a run; how it ended."""
        expect(self.buttons).to_have_attribute("data-state", ENDED, timeout=LONG)
        return self.buttons.get_attribute("data-state")

    def printed(self) -> list[str]:
        """The lines of the run, without those that are missing."""
        return self.figure.locator(".run__line:not(.run__line--lacking) > code").all_text_contents()


@pytest.fixture(scope="session", autouse=True)
def runtime(no_runtime: str) -> None:
    """Python for browsers. Without npm or its registry there is none, and only CI fails."""
    if no_runtime and os.environ.get("CI"):
        pytest.fail(no_runtime, pytrace=False)
    if no_runtime:
        pytest.skip(no_runtime)


@contextmanager
def visit(browser: Browser, site: Site) -> Iterator[Page]:
    """A page of a new visitor; afterwards, nothing may have been asked of others, and no error have gone unseen."""
    foreign, errors = [], []
    with browser.new_context(locale="fr") as context:
        page = context.new_page()
        context.on(
            "request",
            lambda r: r.url.startswith((site.url, f"blob:{site.url[:16]}", "data:")) or foreign.append(r.url),
        )
        page.on("pageerror", lambda error: errors.append(str(error)))
        yield page
    assert not foreign, f"asked of others: {foreign}"
    assert not errors, f"errors in the console: {errors}"


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Each of the guide's languages; the tests of one share a page."""
    return request.param


@pytest.fixture(scope="module")
def shared(language: str, runtime: None, site: Site, browser: Browser) -> Iterator[Page]:
    """One page of a language, in which Python is loaded once."""
    with visit(browser, site) as page:
        page.goto(address(site, language, HERE))
        yield page


def go(page: Page, url: str) -> None:
    """Another page of the guide, as a click on a link brings it: what was loaded stays."""
    if page.url.partition("#")[0] != url:
        page.evaluate(
            "url => document.body.append(Object.assign(document.createElement('a'), { href: url, id: 'to' }))",
            url,
        )
        page.evaluate("document.querySelector('#to').click()")
        page.wait_for_url(url)
        page.evaluate("document.querySelector('#to')?.remove()")


@pytest.mark.parametrize("snippet", RUNNABLE, ids=lambda snippet: snippet.name)
def test_runs_as_recorded(site: Site, shared: Page, language: str, snippet: Snippet):
    go(shared, address(site, language, snippet.name))
    example = Example(shared, snippet.name)
    example.run()
    how = example.ended()
    told = reconcile(example.printed(), snippet.transcript, snippet.varies)
    assert "\n".join(told) == "\n".join(snippet.transcript), f"snippets/{snippet.name} prints something else"
    assert how == "same", example.status.inner_text()
    words = settings(language)["run"]["same"].partition("{")[0]
    assert example.status.inner_text().startswith(words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_stop_while_python_is_loaded(site: Site, browser: Browser, runtime: None, language: str):
    """What was stopped stays stopped, also when the rest of Python comes."""
    held: list[Route] = []
    with visit(browser, site) as page:
        page.route("**/pyodide.asm.wasm", lambda route: held.append(route))
        page.goto(address(site, language, HERE))
        example = Example(page, HERE)
        example.run()
        example.is_("loading")
        example.press("stop")
        example.is_("stopped")
        for _ in range(100):
            if held:
                break
            page.wait_for_timeout(50)
        with page.expect_response("**/pyodide.asm.wasm") as answer:
            held[0].continue_()
        answer.value.finished()
        page.wait_for_timeout(500)  # for what must not come
        example.is_("stopped", 1)
        example.run()
        assert example.ended() == "same"


@pytest.mark.parametrize("language", ["en"], indirect=True)
@pytest.mark.parametrize("snippet", MARKED, ids=lambda snippet: snippet.name)
def test_marked_cannot_run(site: Site, shared: Page, snippet: Snippet):
    """What is marked `unrunnable` has no button, says why, and truly does something else in a browser."""
    go(shared, address(site, "en", HERE))
    example = Example(shared, HERE)
    example.run(snippet.program)
    expect(example.buttons).to_have_attribute(
        "data-state", LOADED, timeout=LONG
    )  # on a busy machine, that takes long
    with suppress(AssertionError):
        expect(example.buttons).to_have_attribute("data-state", ENDED, timeout=5000)
    told = reconcile(example.printed(), snippet.transcript, snippet.varies)
    assert told != list(snippet.transcript), (
        f"snippets/{snippet.name} runs in a browser; take `unrunnable` out of its metadata"
    )


@pytest.mark.parametrize("name", LANGUAGES)
def test_blocks_without_a_button_say_why(site: Site, name: str):
    words = settings(name)["run"]["why"]
    assert words.keys() == UNRUNNABLE
    for file in (site.folder / name).rglob("index.html"):
        html = file.read_text("utf-8")
        for block in re.findall(r'<figure class="example".*?</figure>', html, re.S):
            snippet = SNIPPETS[re.search('data-snippet="(.+?)"', block)[1]]
            if "example__output" in block:  # shown whole
                assert ("example__run" in block) != bool(snippet.unrunnable), snippet.name
                if snippet.unrunnable:
                    assert words[snippet.unrunnable] in block and "<code>uv run</code>" in block, snippet.name


@pytest.mark.parametrize("language", ["en"], indirect=True)
@pytest.mark.parametrize(
    ("program", "how", "prints"),
    [
        ('while True:\n    print("on and on")', "flood", "on and on"),
        ('print("x" * 1_000_000)', "flood", ""),
        ("boxes = []\nwhile True:\n    boxes.append(bytearray(10**7))", "memory", "MemoryError"),
        ("def deeper():\n    deeper()\n\n\ndeeper()", "differs", "RecursionError"),
        (
            "import sys\n\nsys.setrecursionlimit(10**8)\n\n\ndef deeper():\n    [deeper() for _ in '1']\n\n\ndeeper()",
            "differs|crash",
            "",
        ),
    ],
    ids=["printing", "one long line", "memory", "recursion", "recursion without a limit"],
)
def test_runaway_ends(site: Site, shared: Page, program: str, how: str, prints: str):
    go(shared, address(site, "en", HERE))
    example = Example(shared, HERE)
    example.run(program)
    assert re.fullmatch(how, example.ended()), example.status.inner_text()
    assert prints in "\n".join(example.printed())
    example.run('print("goes on")')
    example.is_("differs")
    assert example.printed() == ["goes on"]


@pytest.mark.parametrize("language", ["en"], indirect=True)
@pytest.mark.parametrize(
    "program",
    [
        "while True:\n    pass",
        "import time\n\ntime.sleep(1000)",
        "import asyncio\n\nasyncio.run(asyncio.Event().wait())",
    ],
    ids=["loop", "sleep", "wait"],
)
def test_runaway_is_stopped(site: Site, shared: Page, program: str):
    go(shared, address(site, "en", HERE))
    example = Example(shared, HERE)
    example.run(f'print("begins")\n{program}')
    example.is_("running")  # from here on, the lines are those of this run, not of the one before
    expect(example.figure.locator(".run__line")).to_have_count(1, timeout=LONG)
    began = shared.evaluate("performance.now()")  # the page answers
    example.press("stop")
    example.is_("stopped", 2000)
    assert shared.evaluate("performance.now()") - began < 2000
    assert example.printed() == ["begins"]


def test_limit_of_time(site: Site, browser: Browser):
    """The limit is of 30 seconds; here, it is made of two."""

    def shorten(route: Route) -> None:
        script = route.fetch().text()
        assert "const LIMIT = 30;" in script
        route.fulfill(
            body=script.replace("const LIMIT = 30;", "const LIMIT = 2;"), content_type="text/javascript"
        )

    with visit(browser, site) as page:
        page.route("**/run.mjs", shorten)
        page.goto(address(site, "zh", HERE))
        example = Example(page, HERE)
        example.run('print("begins")\nwhile True:\n    pass')
        assert example.ended() == "time"
        assert example.status.inner_text() == settings("zh")["run"]["time"].format(limit=2)
        assert example.printed() == ["begins"]


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_edit_and_reset(site: Site, shared: Page, language: str):
    shared.goto(address(site, language, HERE))
    example = Example(shared, HERE)
    example.press("edit")
    editor = example.figure.locator("textarea")
    expect(editor).to_be_focused()
    assert editor.input_value() == SNIPPETS[HERE].program
    # Tab indents, and can be undone; Esc and Tab leave
    editor.press("Control+Home")
    editor.press("Tab")
    assert editor.input_value().startswith("    ")
    editor.press("Shift+Tab")
    assert editor.input_value() == SNIPPETS[HERE].program
    first, *rest = SNIPPETS[HERE].transcript
    example.run(
        f"print({first!r})\nprint('edited')\n" + "".join(f"print({line!r})\n" for line in rest[1:]),
        "Control+Enter",
    )
    example.is_("differs")
    assert example.figure.locator(".run__line--new > code").all_text_contents() == ["edited"]
    assert example.figure.locator(".run__line--lacking > code").all_text_contents() == rest[:1]
    editor.press("Escape")
    editor.press("Tab")
    expect(editor).not_to_be_focused()
    example.press("reset")
    expect(editor).to_have_count(0)
    expect(example.figure.locator("pre > code").first).to_be_visible()
    example.run()
    example.is_("same")


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_looks_as_in_a_terminal(site: Site, shared: Page):
    """Tracebacks, warnings, tasks left behind, the exit status, blocking calls."""
    go(shared, address(site, "en", HERE))
    example = Example(shared, HERE)
    example.run(
        "import asyncio\nimport sys\nimport time\n\n\nasync def left():\n    pass\n\n\n"
        "left()\nstart = time.monotonic()\ntime.sleep(0.2)\nprint(time.monotonic() - start >= 0.2)\n"
        "print('to stderr', file=sys.stderr)\nasyncio.run(asyncio.sleep(0))\nprint(len(sys.argv), __name__)\nsys.exit(3)\n"
    )
    example.is_("differs")
    assert example.printed() == [
        "producer.py:10: RuntimeWarning: coroutine 'left' was never awaited",
        "  left()",
        "RuntimeWarning: Enable tracemalloc to get the object allocation traceback",
        "True",
        "to stderr",
        "1 __main__",
    ]
    assert "exit status 3" in example.status.inner_text()
    example.run("def wrong():\n    1 / 0\n\n\nwrong()\n")
    example.is_("differs")
    assert example.printed() == [
        "Traceback (most recent call last):",
        '  File "producer.py", line 5, in <module>',
        "    wrong()",
        "    ~~~~~^^",
        '  File "producer.py", line 2, in wrong',
        "    1 / 0",
        "    ~~^~~",
        "ZeroDivisionError: division by zero",
    ]


def running(page: Page) -> int:
    """How many interpreters a page has."""
    return sum(worker.url.startswith("blob:") for worker in page.workers)


def test_leaving_ends_the_run(site: Site, browser: Browser):
    with visit(browser, site) as page:
        for leave in (go, lambda page, url: page.goto(url)):
            page.goto(address(site, "en", HERE))
            example = Example(page, HERE)
            example.run('print("begins")\nwhile True:\n    pass')
            expect(example.figure.locator(".run__line")).to_have_count(1, timeout=LONG)
            assert running(page) == 1
            leave(page, f"{site.url}en/generators/scheduler/")
            deadline = 50
            while running(page) and deadline:
                page.wait_for_timeout(100)
                deadline -= 1
            assert not running(page), "the worker of a page that was left is still there"


def test_without_scripts_there_is_no_button(site: Site, browser: Browser):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address(site, "en", HERE))
        expect(page.locator("figure.example").first).to_be_visible()
        assert page.locator(".example__run:visible").count() == 0
        page.goto(address(site, "en", MARKED[0].name))
        expect(page.locator(".example__unrunnable").first).to_be_visible()


@pytest.mark.parametrize("name", LANGUAGES)
@pytest.mark.parametrize("lacking", ["pyodide.asm.wasm", "files.json", "python_stdlib.zip"])
def test_missing_files_are_told(site: Site, browser: Browser, name: str, lacking: str):
    """What cannot be had, or is not what was published, is told; and the next click tries again."""

    def refuse(route: Route) -> None:
        if lacking.endswith(".zip"):
            route.fulfill(body="not what was published")
        else:
            route.fulfill(status=404)

    with visit(browser, site) as page:
        page.route(f"**/{lacking}", refuse)
        page.goto(address(site, name, HERE))
        example = Example(page, HERE)
        example.run()
        example.is_("missing")
        assert example.status.inner_text() == settings(name)["run"]["missing"].replace("`", "")
        page.unroute(f"**/{lacking}")
        example.run()
        example.is_("same")


@pytest.mark.parametrize("name", LANGUAGES)
def test_missing_script_is_told(site: Site, browser: Browser, name: str):
    with visit(browser, site) as page:
        page.route("**/run.mjs", lambda route: route.fulfill(status=404))
        page.goto(address(site, name, HERE))
        Example(page, HERE).press("run")
        expect(page.get_by_role("alert")).to_have_text(settings(name)["run"]["missing"].replace("`", ""))


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_warm_click_prints_at_once(site: Site, shared: Page):
    shared.goto(address(site, "en", HERE))
    example = Example(shared, HERE)
    example.run()
    example.is_("same")
    trip = shared.evaluate(ROUND_TRIP)
    times = []
    for _ in range(5):
        shared.wait_for_timeout(1500)  # the next interpreter gets ready
        times.append(shared.evaluate(FIRST_LINE, HERE))
        assert example.ended() == "same"
    assert min(times) < trip + WARM, f"first lines after {times} ms; a message takes {trip} ms"


def test_without_the_runtime_the_site_is_whole_but_for_run(tmp_path: Path):
    built = build(tmp_path / "site", "http://127.0.0.1/coroutines/", PYODIDE=str(tmp_path / "none"))
    assert built.returncode == 0, built.stdout
    assert built.stdout.count("uv run python -m runner.pyodide") == 1, built.stdout
    for page in (tmp_path / "site").rglob("*.html"):
        assert not re.search("example__(run|unrunnable)", page.read_text("utf-8")), page


def test_the_package_is_checked(tmp_path: Path):
    with pytest.raises(npm.NpmError, match="is not pyodide@"):
        npm.check(b"another package", "pyodide", pyodide.VERSION, pyodide.INTEGRITY)
    served = pyodide.FOLDER / pyodide.LICENCES
    assert all(
        name in served.read_text("utf-8")
        for name in ("Mozilla Public License", "PYTHON SOFTWARE FOUNDATION LICENSE", "Emscripten", "SQLite")
    )
