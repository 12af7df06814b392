"""A content security policy in every page: no script but our own files and the theme's inline ones, each by its hash.

It stands in the page, because a static host sends no headers of ours. A worker gets the policy of the page by being made
from a blob: (theme/guide/assets/run/run.mjs); workers made from a file would have none.
"""

import hashlib
import re
from base64 import b64encode

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.pages import Page

SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.DOTALL)
HEAD = re.compile(r'<meta charset="utf-8"\s*/?>')
POLICY = {
    "default-src": "'none'",
    "script-src": "'self' blob: 'wasm-unsafe-eval'",  # blob: and wasm are for Python in the browser
    "worker-src": "'self' blob:",
    "connect-src": "'self' blob:",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "base-uri": "'none'",
    "form-action": "'none'",
}


def policy(html: str) -> str:
    """The policy for a page: what all have, and the hashes of its inline scripts."""
    hashes = [
        f"'sha256-{b64encode(hashlib.sha256(script['code'].encode()).digest()).decode()}'"
        for script in SCRIPT.finditer(html)
        # data is no script: it is never executed
        if "src=" not in script["attributes"] and "application/json" not in script["attributes"]
    ]
    rules = POLICY | {"script-src": " ".join([POLICY["script-src"], *sorted(set(hashes))])}
    return "; ".join(f"{name} {sources}" for name, sources in rules.items())


def secured(html: str, name: str) -> str:
    """The page with its policy, before anything that could be a script. Raises PluginError if there is no place for it."""
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(html)}">'
    html, count = HEAD.subn(lambda head: f"{head[0]}\n  {meta}", html, count=1)
    if not count:
        raise PluginError(f'{name}: a page needs `<meta charset="utf-8">`, after which its policy stands')
    return html


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Put the policy into a page; in a guide opened from a folder, no two files are of one origin."""
    return secured(output, page.file.src_uri) if config.use_directory_urls else output


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """Put the policy into a page that has no Markdown: 404.html."""
    if not template_name.endswith(".html") or not config.use_directory_urls:
        return output_content
    return secured(output_content, template_name)
