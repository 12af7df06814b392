"""Programs in the Run panel that mean harm: each ends as it must, nothing runs in the page, and the next run is right."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site import Site
from tests.test_run import HERE, LONG, Example, address, go, visit

FORGE = "import js\nfrom pyodide.ffi import to_js\n\n\ndef tell(**message):\n    js.postMessage(js.Object.fromEntries(to_js(list(message.items()))))\n\n\n"
END = "tell(type='end', at=0, status=0, limit=0, differences=to_js([]))"
SILENT = "import js\nfrom pyodide.ffi import create_proxy\n\njs.postMessage = create_proxy(lambda *_: None)\n"
EVIL = "<img src=x onerror=\"document.title='evil'\"><script>document.title='evil'</script>"

# a program, how its run must end ("stop": only if the reader stops it), and what must be among its lines
PROGRAMS: dict[str, tuple[str, str, list[str]]] = {
    "a forged end": (f"{FORGE}print('something else')\n{END}\n", "differs", ["something else"]),
    "a forged end with a comparison without end": (
        f"{FORGE}tell(type='end', at=0, status=0, limit=0, differences=to_js([['x', 0, 9, 0, 9]] * 5000))\n",
        "crash",
        [],
    ),
    "a forged end without a comparison": (f"{FORGE}tell(type='end', at=0)\n", "crash", []),
    "a forged state": (f"{FORGE}tell(type='same')\n", "crash", []),
    "a forged message of nothing": ("import js\n\njs.postMessage(None)\n", "crash", []),
    "a forged flood of text": (
        f"{FORGE}for _ in range(1200):\n    tell(type='text', name='out', text='x\\n', at=0)\n",
        "flood",
        ["x"],
    ),
    "a forged text in another's looks": (
        f"{FORGE}tell(type='text', name='new run__line--lacking', text='x\\n', at=0)\n{END}\n",
        "differs",
        ["x"],
    ),
    "a comparison replaced": (
        "import runner\n\nrunner.compare = lambda *_: []\n\nimport difflib, modes\n\n"
        "modes.reconcile = runner.reconcile = lambda seen, recorded, varies: list(recorded)\nprint('something else')\n",
        "differs|crash",
        ["something else"],
    ),
    "an end that is never told": (f"print('begins')\n{SILENT}", "stop", ["begins"]),
    "HTML": (f"print({EVIL!r})\n", "differs", [EVIL]),
    "HTML in an error": (f"raise ValueError({EVIL!r})\n", "differs", [f"ValueError: {EVIL}"]),
    "HTML in a forged crash": (f"{FORGE}tell(type='crash', message={EVIL!r})\n", "crash", []),
    "signs that a terminal obeys": (
        "print('\\x1b[2J\\x1b[31mred\\x07\\x08\\x00 \\u202eback\\u2066 \\u200b|')\nprint('after')\n",
        "differs",
        ["after"],
    ),
    "an end of the interpreter": ("import os\n\nprint('begins')\nos._exit(0)\n", "differs|crash", ["begins"]),
    "an end by a signal": (
        "import os, signal\n\nprint('begins')\nos.kill(os.getpid(), signal.SIGKILL)\n",
        "differs|crash",
        ["begins"],
    ),
    "an end of the worker": (
        "import js\n\nprint('begins')\njs.close()\nwhile True:\n    pass\n",
        "stop",
        ["begins"],
    ),
    "one huge string": ("print(len('x' * 10**9))\n", "memory", ["MemoryError"]),
    "a flood of errors": (
        "import sys\nwhile True:\n    print('on and on', file=sys.stderr)\n",
        "flood",
        ["on and on"],
    ),
    "files without end": (
        "n = 0\nwhile True:\n    n += 1\n    with open(f'file{n}', 'wb') as file:\n        file.write(bytes(10**7))\n",
        "differs",
        ["No space left on device"],
    ),
    "one file without an end": (
        "with open('file', 'wb') as file:\n    file.truncate(10**9)\n",
        "differs",
        ["No space left on device"],
    ),
    "workers without end": (
        "import js\nfrom pyodide.ffi import to_js\n\nmade = [js.Worker.new(js.URL.createObjectURL(js.Blob.new(to_js(['while(1);']))))"
        " for _ in range(20)]\nprint(len(made))\n",
        "differs",
        ["20"],
    ),
    "a library replaced for the next run": (
        "import runner\nfrom pathlib import Path\n\nPath(runner.__file__).write_text('broken')\nprint('written')\n",
        "differs",
        ["written"],
    ),
}


@pytest.fixture(scope="module")
def panel(site: Site, browser: Browser) -> Iterator[Example]:
    """A page whose example the programs replace; Python is loaded once."""
    with visit(browser, site) as page:
        page.goto(address(site, "en", HERE))
        yield Example(page, HERE)


@pytest.mark.parametrize("name", PROGRAMS)
def test_hostile_program_in_the_panel_is_held(site: Site, panel: Example, name: str):
    program, how, prints = PROGRAMS[name]
    page: Page = panel.page
    go(page, address(site, "en", HERE))
    title = page.title()
    panel.run(program)
    if how == "stop":
        panel.is_("running")
        expect(panel.figure.locator(".run__line", has_text=prints[0])).to_have_count(1, timeout=LONG)
        panel.press("stop")
        panel.is_("stopped", 5000)
    else:
        assert panel.ended() in how.split("|"), panel.status.inner_text()
    told = "\n".join(panel.printed())
    for words in prints:
        assert words in told, f"{name} printed {told!r}"
    assert page.title() == title, f"{name} ran in the page"
    assert not panel.figure.locator(".run img, .run script").count(), f"{name} has put elements into the page"
    panel.press("reset")
    panel.run()
    panel.is_("same")
