"""Our style sheets as one file: each more would be another request, before which nothing can be drawn."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from runner.mistake import ROOT, Mistake, at

SOURCES = ROOT / "theme/guide/assets"
WHOLE = "guide.css"
PARTS = "timeline.css", "taking.css"


def on_post_build(config: MkDocsConfig) -> None:
    """Append the parts to the whole, on the site."""
    assets = Path(config.site_dir, "assets")
    for name in (WHOLE, *PARTS):
        if not (assets / name).is_file():
            raise Mistake(
                at(SOURCES / name, 1, f"is not there; bring it back, or take it out of {Path(__file__).name}")
            )
    with (assets / WHOLE).open("a", encoding="utf-8") as whole:
        for name in PARTS:
            whole.write("\n" + (assets / name).read_text("utf-8"))
            (assets / name).unlink()
