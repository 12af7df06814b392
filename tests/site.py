"""The built site as the tests see it: built once by the command of the README, served on loopback, parsed."""

import functools
import os
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from tests.pages import ROOT

REPO_URL = "https://example.com/guide"  # never asked: a page only links to it
PREFIX = "/coroutines/"  # a folder below the host, as on GitHub Pages


@dataclass(frozen=True)
class Site:
    """Where the built site lies and where it is served; `url` ends with a slash."""

    folder: Path
    url: str

    def pages(self) -> list[Path]:
        """Every HTML file, the chooser and the missing pages included."""
        return sorted(self.folder.rglob("*.html"))

    def address(self, file: Path) -> str:
        """The URL of a file, a folder's for its index."""
        return self.url + file.relative_to(self.folder).as_posix().removesuffix("index.html")

    def file(self, url: str) -> Path | None:
        """The file that a URL of this site leads to; None if there is none."""
        path = self.folder / unquote(urlsplit(url).path.removeprefix(PREFIX))
        path = path / "index.html" if path.is_dir() else path
        return path if path.is_file() else None


class Page(HTMLParser):
    """One parsed page: its elements, and the text of the examples on it."""

    def __init__(self, html: str):
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.examples: list[Example] = []
        self._in: str | None = None
        self.feed(html)

    @property
    def ids(self) -> set[str]:
        """What a fragment may name."""
        return {
            found
            for _, attributes in self.elements
            for key in ("id", "name")
            if (found := attributes.get(key))
        }

    @property
    def language(self) -> str | None:
        """The `lang` of the whole page."""
        return next((attributes.get("lang") for tag, attributes in self.elements if tag == "html"), None)

    def all(self, tag: str, **wanted: str) -> list[dict[str, str | None]]:
        """The attributes of each element of this kind that has these attributes."""
        return [a for t, a in self.elements if t == tag and all(a.get(k) == v for k, v in wanted.items())]

    def handle_starttag(self, tag: str, attrs: list) -> None:
        attributes = dict(attrs)
        self.elements.append((tag, attributes))
        classes = (attributes.get("class") or "").split()
        if "example" in classes:
            self.examples.append(Example(attributes["data-snippet"]))
        elif self.examples and "example__download" in classes:
            self.examples[-1].download = attributes["href"]
        elif self.examples and tag == "code" and "language-python" in classes:
            self._in = "program"
        elif self.examples and tag == "samp":
            self._in = "output"
        elif self.examples and "example__fact" in classes:
            self._in = "facts"

    def handle_endtag(self, tag: str) -> None:
        if tag in {"code", "samp", "p"} and not (tag == "code" and self._in == "facts"):
            self._in = None

    def handle_data(self, data: str) -> None:
        if self._in:
            example = self.examples[-1]
            setattr(example, self._in, getattr(example, self._in) + data)


@dataclass
class Example:
    """One example block: what it shows, and where it is downloaded."""

    name: str
    program: str = ""
    output: str = ""
    facts: str = ""
    download: str = field(default="")


def build(folder: Path, site_url: str, **environment: str) -> subprocess.CompletedProcess:
    """Run `mkdocs build --strict` into `folder`, as publishing does. Returns it with its output in `stdout`."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=ROOT,
        env=os.environ | {"SITE_URL": site_url, "REPO_URL": REPO_URL} | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=300,
    )


class Handler(SimpleHTTPRequestHandler):
    """Serves the site as GitHub Pages does: its 404.html for what is not there, and no log."""

    def log_message(self, *_: object) -> None:
        """Say nothing: the tests tell what matters."""

    def send_error(self, code: int, *_: object) -> None:
        page = Path(self.directory, PREFIX.strip("/"), "404.html")
        body = page.read_bytes() if page.exists() else b""
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def serve(folder: Path, handler: type[Handler] = Handler) -> ThreadingHTTPServer:
    """Serve a folder on a free port of loopback, in a thread of its own, until `shutdown`."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def broken_links(site: Site) -> list[str]:
    """Each link of each page that leads to nothing on this site: `page: address`."""
    parsed = {file: Page(file.read_text("utf-8")) for file in site.pages()}
    broken = []
    for file, page in parsed.items():
        for tag, attributes in page.elements:
            for key in ("href", "src"):
                link = attributes.get(key)
                if not link or link.startswith(("data:", "javascript:", "mailto:")):
                    continue
                target, fragment = urldefrag(urljoin(site.address(file), link))
                if not target.startswith(site.url):
                    continue
                found = site.file(target)
                missing_id = fragment and found in parsed and unquote(fragment) not in parsed[found].ids
                if found is None or missing_id:
                    broken.append(f"{file.relative_to(site.folder)}: <{tag} {key}={link!r}>")
    return broken
