"""Tools of others that come from npm: each pinned by version and hash, fetched once into `.tools/`, never committed."""

import io
import os
import tarfile
from pathlib import Path
from typing import NamedTuple

from runner import npm
from tests.pages import ROOT

FOLDER = Path(os.environ.get("TOOLS", ROOT / ".tools"))


class Tool(NamedTuple):
    """One file of an npm package."""

    package: str
    version: str
    integrity: str
    file: str  # in the package


# finds barriers for readers with disabilities: https://github.com/dequelabs/axe-core
AXE = Tool(
    "axe-core",
    "4.14.1",
    "sha512-FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==",
    "axe.min.js",
)
# the Nu HTML checker, for Java: https://validator.github.io/validator/
NU = Tool(
    "vnu-jar",
    "26.9.27",
    "sha512-TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA==",
    "build/dist/vnu.jar",
)


def path(tool: Tool) -> Path:
    """Where the tool lies, fetched if need be. Raises NpmError if it cannot be had."""
    kept = FOLDER / f"{tool.package}-{tool.version}" / Path(tool.file).name
    if not kept.exists():
        archive = npm.archive(tool.package, tool.version, tool.integrity)
        with tarfile.open(fileobj=io.BytesIO(archive)) as package:
            content = package.extractfile(f"package/{tool.file}").read()
        kept.parent.mkdir(parents=True, exist_ok=True)
        part = kept.with_suffix(".part")
        part.write_bytes(content)
        part.replace(kept)  # whole or not at all
    return kept
