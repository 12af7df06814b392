"""Makes guide.zip: the whole guide, to be unpacked, opened as `index.html`, read and searched without a server.

It is a build of its own, since pages opened from a folder must name each other as files (`use_directory_urls: false`).
There a browser lets no script fetch a file: the theme reads the search index as a script (`search_index.js`), and
theme/guide/assets/offline.js replaces the worker in which it searches.
"""

import tempfile
from pathlib import Path

from archives import ROOT, pack, tree
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

NAME = "guide.zip"
FOLDER = "coroutine-guide"  # the one folder that unpacking makes
SERVED_ONLY = "pyodide/"  # Python for browsers, which runs on served pages only
# what only a server or a search engine asks for, and archives within the archive
LEFT_OUT = ".zip", ".map", ".xml", ".xml.gz", "404.html", "robots.txt", "llms.txt"


def make(config: MkDocsConfig) -> None:
    """Build the site once more, as files, and put it into guide.zip in the folder of the site of `config`."""
    with tempfile.TemporaryDirectory() as folder:
        site = load_config(
            config.config_file_path,
            site_url=config.site_url,
            site_dir=folder,
            strict=config.strict,
            use_directory_urls=False,
        )
        site.plugins.on_startup(command="build", dirty=False)
        build(site)
        for index in Path(folder).glob("*/search/search_index.json"):
            index.with_suffix(".js").write_text(f"var __index = {index.read_text('utf-8')};\n", "utf-8")
        files = {
            name: content
            for name, content in tree(Path(folder)).items()
            if not name.endswith(LEFT_OUT) and not name.startswith(SERVED_ONLY)
        }
    files |= {licence.name: licence.read_bytes() for licence in ROOT.glob("LICENSE*")}
    Path(config.site_dir, NAME).write_bytes(
        pack({f"{FOLDER}/{name}": content for name, content in files.items()})
    )
