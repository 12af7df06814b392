"""Our style sheets as one file: each more would be another request, before which nothing can be drawn."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

WHOLE = "guide.css"
PARTS = "timeline.css", "taking.css", "access.css"


def on_post_build(config: MkDocsConfig) -> None:
    """Append the parts to the whole, on the site."""
    assets = Path(config.site_dir, "assets")
    with (assets / WHOLE).open("a", encoding="utf-8") as whole:
        for name in PARTS:
            whole.write("\n" + (assets / name).read_text("utf-8"))
            (assets / name).unlink()
