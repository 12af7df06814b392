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

PATIENCE = 60.0  # seconds; a build takes five on an idle machine

# a file, what is replaced in it, by what, and where that must show
CHANGES = {
    "a Chinese page": ("docs/zh/generators/index.md", "# ", "# 刚改过", "zh/generators/"),
    "an English page": ("docs/en/generators/index.md", "# ", "# Just changed: ", "en/generators/"),
    "a snippet": ("snippets/generators/producer.py", "makes bun", "bakes bun", "en/generators/"),
    "the theme": (
        "theme/guide/assets/guide.css",
        "font-size: .74rem",
        "font-size: .75777rem",
        "zh/assets/guide.css",
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
    file, old, new, shown = CHANGES[name]
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    # in HTML a prompt of the source becomes text: look for the words alone
    wait_for(f"{url}{shown}", new.strip("#/* :"), folder)
