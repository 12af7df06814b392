"""While `mkdocs serve` goes on: builds again the languages whose sources changed, and keeps the others.

A language is built from its own pages and from what all share. Its output is kept beside the site, which every build
empties; a build that fails keeps nothing, so that the next one makes it anew.
"""

import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

# What a page is made from, beside the Markdown that MkDocs watches by itself.
SHARED = "snippets", "recordings", "theme", "benchmarks/results", "runner", "diagrams", "tables", "hooks"

_state: dict[str, "Kept"] = {}


class Kept:
    """The last good output of each language, and the digest of what it was made from."""

    def __init__(self) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="guide_")
        self.digests: dict[str, str] = {}

    def output(self, language: str) -> Path:
        """Where the output of a language is kept."""
        return Path(self.folder.name, language)


def begin() -> None:
    """From now on, keep what is built."""
    end()
    _state["kept"] = Kept()


def end() -> None:
    """Throw away what was kept."""
    if kept := _state.pop("kept", None):
        kept.folder.cleanup()


def serving() -> bool:
    """Whether this is `mkdocs serve`."""
    return "kept" in _state


def watched(root: Path) -> list[Path]:
    """The folders and files that a change in asks for a build."""
    return [path for path in (*(root / name for name in SHARED), *root.glob("mkdocs.*.yml")) if path.exists()]


def build_changed(config: MkDocsConfig) -> None:
    """Put each language into its folder of the site of `config`: built, or as it was if nothing of it has changed."""
    kept = _state["kept"]
    for language in config.extra["languages"]:
        site = settings(config, language)
        made, digest = Path(site.site_dir), _digest(config, site)
        if kept.digests.get(language) == digest:
            shutil.copytree(kept.output(language), made, dirs_exist_ok=True)
            continue
        kept.digests.pop(language, None)
        site.plugins.on_startup(command="build", dirty=False)
        build(site)
        shutil.rmtree(kept.output(language), ignore_errors=True)
        shutil.copytree(made, kept.output(language))
        kept.digests[language] = digest


def settings(config: MkDocsConfig, language: str) -> MkDocsConfig:
    """The settings of one language of the site of `config`."""
    return load_config(
        str(Path(config.config_file_path).with_name(f"mkdocs.{language}.yml")),
        site_url=f"{config.site_url}{language}/",
        site_dir=str(Path(config.site_dir, language)),
        strict=config.strict,
        use_directory_urls=config.use_directory_urls,
    )


def _digest(config: MkDocsConfig, site: MkDocsConfig) -> str:
    """A digest of all that a language is built from."""
    root = Path(config.config_file_path).parent
    digest = hashlib.sha256(repr((site.site_url, site.strict)).encode())
    for path in sorted(_sources(root, site)):
        digest.update(f"\0{path}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _sources(root: Path, site: MkDocsConfig) -> Iterator[Path]:
    yield from root.glob("mkdocs*.yml")
    for folder in (site.docs_dir, site.extra["verified"], *SHARED):
        yield from (
            path for path in (root / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts
        )
