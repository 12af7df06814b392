"""What a reader takes away works: each program by its address, the archives, the guide opened from a folder."""

import difflib
import functools
import io
import os
import platform
import re
import subprocess
import zipfile
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import pytest
from playwright.sync_api import Page as Tab
from playwright.sync_api import expect

from runner.modes import reconcile
from runner.play import POSIX, PlayError, play, play_pair
from runner.snippet import Snippet
from tests.pages import LANGUAGES
from tests.plays import PLAYS, SNIPPETS
from tests.site import Page, Site, build
from tests.taken import LIMIT, Taken, environment, python_for, uv
from tests.waiting import until

ADDRESS = (
    "https://guide.example/coroutines/"  # never asked: what links to the site itself must not lead nowhere
)
# what a reader types, and the page that must be among what is found
QUERIES = {
    "zh": {"事件循环": "events/loop-from-scratch.html", "丢失更新": "concepts/trade-offs.html"},
    "en": {"event loop": "events/loop-from-scratch.html", "lost update": "concepts/trade-offs.html"},
}


class Runs:
    """The runs of the published snippets, started on every core."""

    def __init__(self, site: Site, folder: Path):
        self.address = f"{site.url}snippets/"
        self.folder = folder
        self.pool = ThreadPoolExecutor(os.cpu_count())
        self.futures: dict[str, Future] = {}

    def lacking(self, snippet: Snippet) -> str:
        """What it needs that this machine does not have; empty if it can run."""
        if snippet.systems and platform.system() not in snippet.systems:
            return f"needs {' or '.join(snippet.systems)}"
        if (snippet.server or snippet.client) and not POSIX:
            return "needs a system that can send Ctrl-C to one process"
        if not python_for(snippet.requires_python or ">=3.11", self.folder):
            return f"uv finds no Python {snippet.requires_python or '>=3.11'} here"
        return ""

    def start(self, snippet: Snippet) -> None:
        """Queue its run; a server and its client are one run."""
        if snippet.name in self.futures or self.lacking(snippet):
            return
        taken = functools.partial(Taken, address=self.address)
        if other := snippet.client or snippet.server:
            pair = (snippet, SNIPPETS[other])
            server, client = pair if snippet.client else reversed(pair)
            if earlier := PLAYS.futures.get(server.name):
                earlier.exception()  # it has the same port
            both = self.pool.submit(play_pair, server, client, LIMIT, taken)
            self.futures |= {server.name: both, client.name: both}
        else:
            self.futures[snippet.name] = self.pool.submit(play, snippet, LIMIT, taken)

    def lines(self, snippet: Snippet) -> list[str]:
        """What it printed. Raises PlayError if it failed."""
        result = self.futures[snippet.name].result()
        if snippet.client or snippet.server:
            return result[0 if snippet.client else 1]
        return result


@pytest.fixture(scope="session")
def needs_uv() -> None:
    """Without uv, only CI fails."""
    if uv():
        return
    why = "no uv: pip install uv"
    if os.environ.get("CI"):
        pytest.fail(why, pytrace=False)
    pytest.skip(why)


@pytest.fixture(scope="session")
def runs(
    needs_uv: None, site: Site, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[Runs]:
    """The runs of all selected snippets, on their way."""
    runs = Runs(site, tmp_path_factory.mktemp("empty"))
    for item in request.session.items:
        if item.name.startswith("test_runs_by_its_address["):
            runs.start(item.callspec.params["snippet"])
    yield runs
    runs.pool.shutdown(cancel_futures=True)


@pytest.mark.parametrize("snippet", SNIPPETS.values(), ids=SNIPPETS)
def test_runs_by_its_address(snippet: Snippet, runs: Runs):
    if missing := runs.lacking(snippet):
        pytest.skip(missing)
    try:
        seen = runs.lines(snippet)
    except PlayError as error:
        pytest.fail(f"uv run {runs.address}{snippet.name}: {error}", pytrace=False)
    compare(seen, snippet, f"uv run {runs.address}{snippet.name}")


def compare(seen: list[str], snippet: Snippet, command: str) -> None:
    """Fail with a diff if the lines differ from the transcript in more than it says they may."""
    recorded = list(snippet.transcript)
    changes = difflib.unified_diff(
        recorded,
        reconcile(seen, recorded, snippet.varies),
        f"snippets/{snippet.name}",
        command,
        lineterm="",
    )
    if shown := "\n".join(changes):
        pytest.fail(
            f"{command} prints something else than the program beside its helpers:\n{shown}", pytrace=False
        )


@pytest.fixture(scope="session")
def twice(tmp_path_factory: pytest.TempPathFactory) -> list[Site]:
    """The whole site with the guide's archive, built twice from the same, at the same time."""
    sites = [Site(tmp_path_factory.mktemp("twice"), ADDRESS) for _ in range(2)]
    with ThreadPoolExecutor(2) as pool:
        built = list(pool.map(lambda site: build(site.folder, site.url, OFFLINE="1"), sites))
    for each in built:
        if each.returncode:
            pytest.fail(f"OFFLINE=1 mkdocs build --strict failed:\n{each.stdout}", pytrace=False)
    return sites


def archives(site: Site) -> dict[str, bytes]:
    """Every archive of a site, wheels among them, by its path."""
    found = [
        *site.folder.glob("*.zip"),
        *(site.folder / "snippets").rglob("*.zip"),
        *site.folder.rglob("*.whl"),
    ]
    return {path.relative_to(site.folder).as_posix(): path.read_bytes() for path in found}


def test_archives_are_the_same_when_built_again(twice: list[Site]):
    first, second = map(archives, twice)
    chapters = {f"snippets/{name.partition('/')[0]}.zip" for name in SNIPPETS}
    assert set(first) - {n for n in first if n.endswith(".whl")} == {
        "guide.zip",
        "snippets/all.zip",
        *chapters,
    }
    assert set(first) == set(second)
    differ = sorted(name for name in first if first[name] != second[name])
    assert not differ, f"two builds of the same made different archives: {differ}. See hooks/archives.py"


def test_archives_hold_every_program(twice: list[Site]):
    found = archives(twice[0])
    chapters: set[str] = set()
    for path, content in found.items():
        if not path.startswith("snippets/") or path.endswith(".whl"):
            continue
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = {name.removeprefix("snippets/") for name in archive.namelist() if name.endswith(".py")}
            for name in names:
                copy = archive.read(f"snippets/{name}" if path.endswith("all.zip") else name).decode()
                snippet = SNIPPETS[name]
                foot = snippet.text[snippet.foot :]
                assert copy.startswith(snippet.program) and copy.endswith(foot), f"{path}: {name}"
            if path.endswith("all.zip"):
                assert names == set(SNIPPETS), path
            else:
                chapters |= names
                assert {name.partition("/")[0] for name in names} == {Path(path).stem}, path
    assert chapters == set(SNIPPETS)


def test_archived_program_finds_its_helper(needs_uv: None, twice: list[Site], tmp_path: Path):
    """A copy from an archive needs no site: the program that it imports lies beside it."""
    snippet = SNIPPETS["gevent/download_plain.py"]
    with zipfile.ZipFile(twice[0].folder / "snippets" / "gevent.zip") as archive:
        archive.extractall(tmp_path)
    compare(
        play(snippet, LIMIT, functools.partial(Taken, address=f"{tmp_path}{os.sep}")),
        snippet,
        "from gevent.zip",
    )


def test_published_metadata_is_read_by_uv(needs_uv: None, site: Site, tmp_path: Path):
    """A Python that is too old is refused because of the block, wherever it stands in the file."""
    (tmp_path / "newer.py").write_text('print(1)\n\n# /// script\n# requires-python = ">=4"\n# ///\n#> 1\n')
    command = [*uv(), "run", "--no-project", "newer.py"]
    run = subprocess.run(command, cwd=tmp_path, env=environment(tmp_path), capture_output=True, text=True)
    assert run.returncode and ">=4" in run.stderr, run.stderr


@pytest.fixture(scope="session")
def unpacked(twice: list[Site], tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The guide's archive, unpacked into a folder with a space and Chinese in its name."""
    folder = tmp_path_factory.mktemp("offline") / "my guide 协程"
    with zipfile.ZipFile(twice[0].folder / "guide.zip") as archive:
        archive.extractall(folder)
    (top,) = folder.iterdir()
    return Site(top, f"{top.as_uri()}/")


def test_unpacked_guide_has_no_broken_link(unpacked: Site):
    """From a folder a browser shows files, not folders: each link leads to a file, and to an id that it has."""
    parsed = {file: Page(file.read_text("utf-8")) for file in unpacked.pages()}
    by_address = {file.as_uri(): page for file, page in parsed.items()}
    there = {file.as_uri() for file in unpacked.folder.rglob("*") if file.is_file()}
    broken = []
    for file, page in parsed.items():
        for tag, attributes in page.elements:
            for key in ("href", "src"):
                link = attributes.get(key)
                if not link or (tag == "link" and attributes.get("rel") == "canonical"):
                    continue
                target, fragment = urldefrag(urljoin(file.as_uri(), link))
                if not target.startswith("file:"):
                    continue
                gone = target not in there
                if gone or (fragment and target in by_address and fragment not in by_address[target].ids):
                    broken.append(f"{file.relative_to(unpacked.folder)}: <{tag} {key}={link!r}>")
    assert len(parsed) > 2 * len(LANGUAGES)
    assert not broken, "\n".join(["in guide.zip, these lead nowhere:", *broken])


@pytest.mark.parametrize(("language", "query"), [(lang, q) for lang in LANGUAGES for q in QUERIES[lang]])
def test_unpacked_guide_searches(unpacked: Site, page: Tab, language: str, query: str):
    noise, foreign = [], []
    page.on("console", lambda message: noise.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: noise.append(str(error)))
    page.on("requestfailed", lambda request: noise.append(f"{request.url}: {request.failure}"))
    page.on("request", lambda r: r.url.startswith((unpacked.url, "data:", "about:")) or foreign.append(r.url))
    page.goto(f"{unpacked.url}index.html")
    page.locator(f"a[hreflang={language}]").click()
    page.wait_for_url(f"{unpacked.url}{language}/index.html")
    page.get_by_role("textbox").click()
    page.keyboard.type(query, delay=5)
    page.keyboard.press("Shift")  # the theme listens to keys, and Chinese is put in without any
    wanted = f'a.md-search-result__link[href*="{QUERIES[language][query]}"]'
    expect(page.locator(wanted).first).to_be_visible(timeout=15_000)
    page.locator(wanted).first.click()
    page.wait_for_url(f"{unpacked.url}{language}/{QUERIES[language][query]}*")
    assert not foreign, f"asked of others: {foreign}"
    assert not noise, "\n".join(noise)


@pytest.mark.parametrize("language", LANGUAGES)
def test_command_is_copied(site: Site, page: Tab, language: str):
    """Also on a page that instant navigation brought."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{site.url}{language}/generators/")
    page.locator(".md-footer__link--next").click()
    page.wait_for_url(re.compile("/generators/iterators/"))  # and the section that is in view
    name = "generators/for_unfolded.py"  # which the page before does not show
    command = f"uv run {site.url}snippets/{name}"
    row = page.locator(f'figure[data-snippet="{name}"] .example__command').first
    expect(row.locator("code")).to_have_text(command)
    page.evaluate("navigator.clipboard.writeText('')")
    row.get_by_role("button").click()
    until(page, "navigator.clipboard.readText().then((text) => text !== '')")
    assert page.evaluate("navigator.clipboard.readText()") == command


@pytest.mark.parametrize("language", LANGUAGES)
def test_pair_says_which_starts_first(site: Site, page: Tab, language: str):
    page.goto(f"{site.url}{language}/gevent/tcp-server/")
    for name in ("gevent/echo_server.py", "gevent/echo_client.py"):
        take = page.locator(f'figure[data-snippet="{name}"] .example__take')
        # what is far from the window is not laid out, and has no inner text
        commands = [text for text in take.locator("code").all_text_contents() if text.startswith("uv run")]
        assert commands == [f"uv run {site.url}snippets/gevent/echo_{who}.py" for who in ("server", "client")]
