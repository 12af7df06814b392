"""While `mkdocs serve` goes on: builds again what has changed, and keeps the rest.

A language is built from its own pages and from what all share; while neither changes, its output is put back into the
folder of the site, which every build empties. In a language that is built again, a page whose text is as it was keeps
its HTML and its entries in the search index (`Page`), while nothing but pages has changed; the theme's part of each
page, in which pages name one another, is always made anew. What is kept is named by a digest of all that it was made
from, taken before it is read, so that it is never older than its name. A build that fails keeps no output.
"""

import hashlib
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.config_options import Hooks
from mkdocs.config.defaults import MkDocsConfig

CODE = "hooks", "runner"
# What a page is made from, beside the Markdown that MkDocs watches by itself.
SHARED = *CODE, "snippets", "recordings", "theme", "benchmarks/results", "diagrams", "tables"


@dataclass
class Page:
    """What is kept of one page, made from what `key` is a digest of."""

    key: str
    blocks: object = None
    rendered: dict[str, object] | None = None  # the attributes that rendering gave to MkDocs' Page
    entries: list[dict] | None = None  # of the search index
    content: str = ""


@dataclass
class Kept:
    """What is kept between builds."""

    folder: tempfile.TemporaryDirectory = field(
        default_factory=lambda: tempfile.TemporaryDirectory(prefix="guide_")
    )
    outputs: dict[str, str] = field(default_factory=dict)  # the digests of the languages in the folder
    code: str = ""  # the digest of the code that is loaded
    shared: str = (
        ""  # the digest of all that the language that is being built is made from, but the text of its pages
    )
    pages: dict[tuple[str, str], Page] = field(default_factory=dict)  # by language and path

    def output(self, language: str) -> Path:
        """Where the output of a language is kept."""
        return Path(self.folder.name, language)


_state: dict[str, Kept] = {}


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
    return [path for path in (*(root / name for name in SHARED), *root.glob("mkdocs*.yml")) if path.exists()]


def with_fresh_code(builder: Callable[..., None], root: Path) -> Callable[..., None]:
    """The same builder, which loads the hooks and the runner again when they have changed."""
    kept = _state["kept"]
    kept.code = _digest(_files(root, CODE))

    def build_afresh(*arguments: object) -> None:
        now = _digest(_files(root, CODE))
        if now != kept.code:
            kept.code = now
            _forget_code(root)
        builder(*arguments)

    return build_afresh


def build_changed(config: MkDocsConfig) -> None:
    """Put each language into its folder of the site of `config`: built, or as it was if nothing of it has changed."""
    kept = _state["kept"]
    root = Path(config.config_file_path).parent

    for language in config.extra["languages"]:
        site = _settings(config, language)
        made, pages = Path(site.site_dir), sorted(Path(site.docs_dir).rglob("*"))
        # which pages there are decides which links lead somewhere
        kept.shared = _digest(
            _files(root, (*SHARED, site.extra["verified"])), site.site_url, site.strict, pages
        )
        whole = _digest(pages, kept.shared)
        if kept.outputs.get(language) == whole:
            shutil.copytree(kept.output(language), made, dirs_exist_ok=True)
            continue
        kept.outputs.pop(language, None)
        site.plugins.on_startup(command="build", dirty=False)
        build(site)
        shutil.rmtree(kept.output(language), ignore_errors=True)
        shutil.copytree(made, kept.output(language))
        kept.outputs[language] = whole


def page(language: str, path: str, *made_from: object) -> Page | None:
    """What is kept of a page that is made from this and from what all share, perhaps nothing yet; None in a build."""
    kept = _state.get("kept")
    if not kept:
        return None
    key = _digest((), kept.shared, *made_from)
    found = kept.pages.get((language, path))
    if not found or found.key != key:
        found = kept.pages[language, path] = Page(key)
    return found


def _settings(config: MkDocsConfig, language: str) -> MkDocsConfig:
    """The settings of one language of the site of `config`."""
    return load_config(
        str(Path(config.config_file_path).with_name(f"mkdocs.{language}.yml")),
        site_url=f"{config.site_url}{language}/",
        site_dir=str(Path(config.site_dir, language)),
        strict=config.strict,
        use_directory_urls=config.use_directory_urls,
    )


def _files(root: Path, names: Iterable[str]) -> Iterator[Path]:
    """The settings, and all below the folders of these names, but for what Python compiles."""
    yield from sorted(root.glob("mkdocs*.yml"))
    for name in names:
        yield from sorted(path for path in (root / name).rglob("*") if path.parent.name != "__pycache__")


def _digest(files: Iterable[Path], *others: object) -> str:
    """A digest of files, their paths and contents, and of the representations of others."""
    digest = hashlib.sha256(repr(others).encode())
    for path in files:
        digest.update(f"\0{path}\0".encode())
        if path.is_file():
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _forget_code(root: Path) -> None:
    """Let the hooks and what they import be loaded anew; but not this module, which has what is kept."""
    folders = [root / name for name in CODE]
    for name, module in [*sys.modules.items()]:
        file = getattr(module, "__file__", None)
        if file and Path(file).parent in folders and name != __name__:
            del sys.modules[name]
    Hooks._load_hook.cache_clear()
