"""`mkdocs serve` shows a change without being asked: in a page of either language, a snippet, the theme."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.copies import copy_repository

PATIENCE = 180.0  # seconds; a build takes ten on an idle machine

EN, ZH = "Just changed: ", "刚改过"
BUN = "bakes bun"
SIZE = ".75777rem"
# a file; what is replaced in it, and by what; where what must show, of this change and of those before; what the log says
CHANGES = {
    "a Chinese page": (
        "docs/zh/generators/index.md",
        "# ",
        f"# {ZH}",
        # on the page, in what is next to it, in the navigation, and in the search index
        {
            "zh/generators/": ZH,
            "zh/generators/iterators/": ZH,
            "zh/search/search_index.json": r"\u521a\u200b\u6539\u8fc7",
        },
        ["zh: 1 of ", "en: nothing has changed"],
    ),
    "an English page": (
        "docs/en/generators/index.md",
        "# ",
        f"# {EN}",
        {"en/generators/": EN, "en/search/search_index.json": EN.strip(), "zh/generators/": ZH},
        ["zh: nothing has changed", "en: 1 of "],
    ),
    "a snippet": (
        "snippets/generators/producer.py",
        "makes bun",
        BUN,
        {"en/generators/": BUN, "zh/generators/": BUN, "snippets/generators/producer.py": BUN},
        [],
    ),
    "the theme": (
        "theme/guide/assets/guide.css",
        "font-size: .74rem",
        f"font-size: {SIZE}",
        {
            "zh/assets/guide.css": SIZE,
            "en/assets/guide.css": SIZE,
            "zh/generators/": ZH,
            "en/generators/": BUN,
        },
        [],
    ),
    "our code": (
        "hooks/examples.py",
        'class="example__bar',
        'class="changed example__bar',
        {"en/generators/": "changed example__bar", "zh/generators/": "changed example__bar"},
        [],
    ),
}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A copy of the repository, and the address at which `mkdocs serve` shows it."""
    folder = tmp_path_factory.mktemp("serve") / "copy"
    copy_repository(folder)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with (folder / "log").open("wb") as log:
        serving = subprocess.Popen(command, cwd=folder, env=os.environ, stdout=log, stderr=log)
    url = f"http://127.0.0.1:{port}/"
    try:
        wait_for(f"{url}en/", "</html>", folder)
        yield folder, url
    finally:
        serving.terminate()
        serving.wait(30)


def wait_for(url: str, words: str, folder: Path) -> None:
    """Ask until the answer has these words."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=PATIENCE) as answer:
                if words in answer.read().decode():
                    return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            pass  # not yet there, or in the middle of a build
        time.sleep(0.2)
    pytest.fail(f"{url} does not show {words!r}:\n{(folder / 'log').read_text('utf-8')}", pytrace=False)


@pytest.mark.parametrize("name", CHANGES)
def test_change_is_shown(name: str, served: tuple[Path, str]):
    folder, url = served
    file, old, new, shown, said = CHANGES[name]
    text = (folder / file).read_text("utf-8")
    assert old in text
    before = len((folder / "log").read_text("utf-8"))
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    for path, words in shown.items():
        wait_for(url + path, words, folder)
    log = (folder / "log").read_text("utf-8")[before:]
    for words in said:
        assert words in log, f"after a change to {name}, mkdocs serve does not say {words!r}:\n{log}"
