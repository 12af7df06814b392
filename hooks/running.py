"""The Run button: its part of an example block, and the files that it loads, copied onto the site.

Python for the browser is put in place by `uv run python -m runner.pyodide`. Without it, the site is whole but for Run.
"""

import json
import logging
import re
import shutil
import sys
from html import escape
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from runner import pyodide
from runner.snippet import Snippet

CODE = re.compile("`(.+?)`")
LOG = logging.getLogger("mkdocs.hooks.running")
# what the worker's Python is to import, which a theme may not bring (MkDocs leaves *.py out)
SOURCES = "theme/guide/assets/run/runner.py", "runner/modes.py"


def button(snippet: Snippet, texts: dict) -> str:
    """Run and Edit, which scripts bring to life; or why there is none. Empty if Python is not in place."""
    words = texts["run"]
    if not pyodide.ready():
        return ""
    if snippet.unrunnable:
        instead = words["instead" if snippet.unrecorded else "instead_steps"]
        why = CODE.sub(r"<code>\1</code>", words["why"][snippet.unrunnable] + instead)
        return f'<p class="example__unrunnable" data-search-exclude>{why}</p>'
    name = escape(snippet.name)
    return (
        f'<p class="example__run" data-search-exclude role="group" aria-label="{words["group"].format(name=name)}" '
        f'data-varies="{" ".join(snippet.varies)}" data-failed="{escape(words["missing"].replace("`", ""))}" hidden>'
        f'<button type="button" data-run="run">{words["run"]}</button>'
        f'<button type="button" data-run="edit">{words["edit"]}</button>'
        f'<span class="example__load">{words["size"].format(size=pyodide.megabytes())}</span></p>'
    )


def on_post_build(config: MkDocsConfig) -> None:
    """Copy the runtime to the root of the site, or say once that it is missing; in a language, its words and sources."""
    site = Path(config.site_dir)
    if not config.use_directory_urls:
        return  # a guide that is opened from a folder: there, a browser lets no script fetch a file
    if texts := config.extra.get("texts"):
        for source in SOURCES:
            shutil.copy(ROOT / source, site / "assets" / "run")
        words = texts["run"] | {"runtime": f"pyodide/{pyodide.VERSION}/"}
        (site / "assets/run/words.json").write_text(json.dumps(words, ensure_ascii=False), "utf-8")
    elif pyodide.ready():
        pyodide.check()
        shutil.copytree(pyodide.FOLDER, site / "pyodide" / pyodide.VERSION, dirs_exist_ok=True)
    else:
        LOG.info(
            "No Run buttons: to have them, `uv run python -m runner.pyodide` puts Python for browsers in place"
        )
