"""The site as a static host serves it: text compressed, connections kept open, files to be kept by the browser."""

import functools
import gzip
import threading
from http import HTTPStatus
from http.server import ThreadingHTTPServer
from pathlib import Path

from tests.site import PREFIX, Handler

# what hosts compress; pictures, archives and fonts are compressed already
TEXT = ".html", ".css", ".js", ".mjs", ".json", ".svg", ".txt", ".xml", ".py", ".map"
LEVEL = 6  # of gzip: the usual one of hosts, which few exceed
LANES = 64  # clients that may wait to be let in at once


@functools.lru_cache(maxsize=4096)
def _packed(path: Path, changed: int) -> bytes:
    return gzip.compress(path.read_bytes(), LEVEL, mtime=0)


def body(file: Path) -> bytes:
    """What a host sends for a file: its bytes, compressed if they are text."""
    return _packed(file, file.stat().st_mtime_ns) if file.name.endswith(TEXT) else file.read_bytes()


class Host(Handler):
    """Serves as GitHub Pages does: HTTP/1.1, gzip, ten minutes in the browser's cache, 404.html for what is not there."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one packet, so that neither waits for the other's receipt

    def do_GET(self) -> None:
        """Send a file, or a folder's index."""
        path = Path(self.translate_path(self.path))
        status, file = HTTPStatus.OK, path / "index.html" if path.is_dir() else path
        if path.is_dir() and not self.path.partition("?")[0].endswith("/"):
            status, file = HTTPStatus.MOVED_PERMANENTLY, None
        elif not file.is_file():
            status, file = HTTPStatus.NOT_FOUND, Path(self.directory, PREFIX.strip("/"), "404.html")
        content = body(file) if file and file.is_file() else b""
        self.send_response(status)
        if file:
            kind = self.guess_type(file)
            self.send_header("Content-Type", f"{kind}; charset=utf-8" if file.name.endswith(TEXT) else kind)
            if file.name.endswith(TEXT):
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Cache-Control", "max-age=600")
        else:
            self.send_header("Location", f"{self.path.partition('?')[0]}/")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        self.wfile.flush()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = LANES


def host(folder: Path) -> ThreadingHTTPServer:
    """Serve a folder on a free port of loopback, in a thread of its own, until `shutdown`."""
    server = _Server(("127.0.0.1", 0), functools.partial(Host, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server
