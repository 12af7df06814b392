"""Mistakes that are made and mended while `mkdocs serve` goes on: it tells each once, shows what was, then what is mended."""

import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from tests.making import TRACEBACK, copied, environment, messages

WHOLE = "The site is whole in: "  # said of every build; MkDocs says how long one took only if none took as long before
PATIENCE = 120.0  # seconds; a rebuild of the small guide takes two on an idle machine
OLD = "Some text about a "  # what follows is a link
KITCHEN = "en/kitchen/"


@dataclass(frozen=True)
class Mending:
    """In `file`, `right` is replaced by `wrong`, of which `told` is said; then by `mended`, which must show at `shown`."""

    file: str
    right: str
    wrong: str
    told: str
    mended: str
    shown: str = KITCHEN
    words: str = ""  # as they are shown, if other than as they are written


MENDINGS = {
    "a snippet": Mending(
        "snippets/generators/producer.py", "def consumer(name):", "def consumer(name:",
        "snippets/generators/producer.py:4: is not Python", "def consumer(eater_name):", words="eater_name",
    ),
    "a page": Mending(
        "docs/en/kitchen.md", "1. `bun = yield` is a line.", "1. `bun = wait` is a line.",
        "docs/en/kitchen.md:15: no line of snippets/generators/producer.py has `bun = wait`", "1. `bun = yield` was mended.", words="was mended",
    ),
    "a recording": Mending(
        "recordings/generators/producer.json", '"name": "Ann"', '"name": Ann',
        "recordings/generators/producer.json:4: is not JSON", '"name": "Anna"',
        "recordings/generators/producer.json",
    ),
    "settings of a language": Mending(
        "mkdocs.en.yml", "    output: Output", "    output: [Output", "mkdocs.en.yml:", "    output: It prints", words="It prints",
    ),
    "settings of the guide": Mending(
        "mkdocs.guide.yml", "  font: false", "  font: [false", "mkdocs.guide.yml:", "  font: false\n  direction: rtl", words='dir="rtl"',
    ),
    "settings of both": Mending(
        "mkdocs.yml", "docs_dir: docs", "docs_dir: [docs", "mkdocs.yml:", "docs_dir: docs # mended", words=OLD,
    ),
    "a table": Mending(
        "tables/glossary.toml", '"A thing to do."', '"A thing to do.', "tables/glossary.toml:5: is not TOML", '"A thing to be done."',
        "en/reference/glossary/", "A thing to be done.",
    ),
    "a diagram": Mending(
        "diagrams/kitchen.svg", "{stove}", "{stove", "diagrams/kitchen.svg has no places for ['stove']", "Mended {stove}", words="Mended",
    ),
    "a style sheet": Mending(
        "theme/guide/assets/guide.js", '"assets/steps.mjs"', '"assets/step.mjs"', "theme/guide/assets/guide.js:", '"./assets/steps.mjs"', "en/assets/guide.js", '"./assets/steps.mjs"',
    ),
    "a template": Mending(
        "theme/guide/main.html", "{% extends", "{% extend", "theme/guide/main.html:3: ", "{# mended #}{% extends", words="</html>",
    ),
    "a figure": Mending(
        "benchmarks/results/models.json", '"plain_10": "55 ms"', '"plain_10": "55 ms', "benchmarks/results/models.json:7: is not JSON",
        '"plain_10": "56.5 ms"', words="56.5 ms",
    ),
}  # fmt: skip


class Serving:
    """`mkdocs serve` of a copy of the small guide: a context manager."""

    def __init__(self, original: Path, copy: Path):
        self.copy = copied(original, copy)
        self.log = copy.with_name("log")
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}/"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"],
                cwd=copy,
                env=environment(original, copy),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    def __enter__(self) -> "Serving":
        if not self._until(lambda: OLD in self._ask(KITCHEN)):
            self.__exit__()
            raise AssertionError(f"mkdocs serve does not begin:\n{self._said(0)}")
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait(30)

    def faults(self, mending: Mending) -> list[str]:
        """Make a mistake and mend it; return what is wrong with what is said and shown."""
        path = self.copy / mending.file
        right = path.read_text("utf-8")
        assert mending.right in right, f"{mending.file} does not have {mending.right!r}"
        start = self.log.stat().st_size
        path.write_text(right.replace(mending.right, mending.wrong, 1), "utf-8")
        found = []
        if not self._until(lambda: "The pages are those of before" in self._said(start)):
            found.append(f"it does not say that something is wrong:\n{self._said(start)}")
        told = messages(self._said(start))
        if len(told) != 1 or mending.told not in told[0] or TRACEBACK.search(self._said(start)):
            found.append(f"it does not say {mending.told!r} once, and nothing else:\n{self._said(start)}")
        if "</html>" not in self._ask(KITCHEN):
            found.append("the page of before is not shown")
        path.write_text(right.replace(mending.right, mending.mended, 1), "utf-8")
        words = mending.words or mending.mended
        start = self.log.stat().st_size
        if not self._until(lambda: WHOLE in self._said(start) and words in self._ask(mending.shown)):
            found.append(f"what was mended is not shown:\n{self._said(start)}")
        # the next one begins with what was
        start = self.log.stat().st_size
        path.write_text(right, "utf-8")
        if not self._until(lambda: WHOLE in self._said(start)):
            found.append(f"what was before is not built again:\n{self._said(start)}")
        return found

    def _until(self, there: object) -> bool:
        end = time.monotonic() + PATIENCE
        while not there():
            if time.monotonic() > end or self.process.poll() is not None:
                return False
            time.sleep(0.1)
        return True

    def _ask(self, address: str) -> str:
        try:
            with urllib.request.urlopen(self.url + address, timeout=PATIENCE) as answer:
                return answer.read().decode("utf-8")
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return ""

    def _said(self, start: int) -> str:
        with self.log.open("rb") as log:
            log.seek(start)
            return re.sub(r"\x1b\[[\d;]*m", "", log.read().decode("utf-8", "replace"))
