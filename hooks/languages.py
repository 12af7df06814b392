"""Builds the guide in each language below the chooser, so that one `mkdocs build` or `serve` makes them all.

Each language is a site of its own (its own search index, sitemap, 404 page), and
they are siblings, because the theme's instant navigation and language menu break
when one lives inside another. `mkdocs build` makes them beside each other
(hooks/beside.py); `mkdocs serve` makes again what has changed (hooks/again.py).
"""

import os
from collections.abc import Callable
from pathlib import Path

import again
import offline
from beside import Languages
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

# Material's notice of its successor is for us, not for readers of the build's output.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

running: list[Languages] = []  # those of the build that goes on, and of the one for guide.zip inside it


def on_startup(command: str, dirty: bool) -> None:
    """Keep what is built from now on, if it is to be served."""
    if command == "serve":
        again.begin()


@event_priority(100)  # the folder of the site has just been emptied; the chooser is made meanwhile
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Begin to build each language into its folder of the site, as strictly as the chooser."""
    if not again.serving():
        running.append(Languages(config))
    return files


def on_post_build(config: MkDocsConfig) -> None:
    """See that each language is built; and guide.zip if asked for. Raises PluginError if one cannot be built."""
    if again.serving():
        again.build_changed(config)
    else:
        running[-1].finish()
        running.pop()  # now, for an interruption may come while it is waited for
    # the build that this makes comes here too, and must not make another
    if config.extra["offline"] and config.use_directory_urls:
        offline.make(config)


def on_build_error(error: BaseException) -> None:
    """End the builds that nobody waits for any more."""
    while running:
        running.pop().stop()


def on_shutdown() -> None:
    """Throw away what was kept; end what goes on after an interruption."""
    on_build_error(KeyboardInterrupt())
    again.end()


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Callable) -> LiveReloadServer:
    """Rebuild when a snippet, the theme, a figure, a language's settings or our own code change."""
    root = Path(config.config_file_path).parent
    for path in again.watched(root):
        server.watch(str(path))
    server.builder = again.with_fresh_code(server.builder, root)
    return server
