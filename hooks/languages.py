"""Builds the guide in each language below the chooser, so that one `mkdocs build` or `serve` makes them all.

Each language is a site of its own (its own search index, sitemap, 404 page), and
they are siblings, because the theme's instant navigation and language menu break
when one lives inside another.
"""

import os
from pathlib import Path

import offline
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

# Material's notice of its successor is for us, not for readers of the build's output.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

# What a page is made from, beside the Markdown that MkDocs watches by itself.
WATCHED = "snippets", "recordings", "theme", "benchmarks/results", "runner", "diagrams", "tables"


def on_post_build(config: MkDocsConfig) -> None:
    """Build each language into its folder of the site, as strictly as the chooser; and guide.zip if asked for."""
    root = Path(config.config_file_path)
    for language in config.extra["languages"]:
        site = load_config(
            str(root.with_name(f"mkdocs.{language}.yml")),
            site_url=f"{config.site_url}{language}/",
            site_dir=str(Path(config.site_dir, language)),
            strict=config.strict,
            use_directory_urls=config.use_directory_urls,
        )
        site.plugins.on_startup(command="build", dirty=False)
        build(site)
    # the build that this makes comes here too, and must not make another
    if config.extra["offline"] and config.use_directory_urls:
        offline.make(config)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> LiveReloadServer:
    """Rebuild when a snippet, the theme, a figure or a language's settings change."""
    root = Path(config.config_file_path).parent
    for name in WATCHED:
        if (root / name).exists():
            server.watch(str(root / name))
    for settings in root.glob("mkdocs.*.yml"):
        server.watch(str(settings))
    return server
