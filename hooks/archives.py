"""Makes zip files that are the same, byte for byte, whenever they are made of the same: snippets, wheels, the guide.

Names in sorted order, one moment for all files (the earliest that the format knows), one set of permissions, one
compression. (Another release of zlib may compress otherwise; then what unpacks is still the same.)
"""

import base64
import hashlib
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from taking import published, wheel_path

from runner.snippet import Snippet

ROOT = Path(__file__).parent.parent
MOMENT = (1980, 1, 1, 0, 0, 0)  # year, month, day, hour, minute, second
UNIX = 3  # the system that the permissions are of
PERMISSIONS = 0o100644 << 16  # a plain file that its owner may write and everybody read
LEVEL = 9


def pack(files: Mapping[str, bytes]) -> bytes:
    """A zip file of these contents, by name."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, MOMENT)
            entry.create_system = UNIX
            entry.external_attr = PERMISSIONS
            archive.writestr(entry, files[name], zipfile.ZIP_DEFLATED, LEVEL)
    return made.getvalue()


def tree(folder: Path) -> dict[str, bytes]:
    """The contents of every file below a folder, by its path in it, with forward slashes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def snippet_archives(snippets: Mapping[str, Snippet]) -> dict[str, bytes]:
    """All snippets as `all.zip`, and those of each chapter, by the archive's name.

    A snippet's helpers lie beside it, so its copy does not name them as packages.
    """
    copies = {name: published(snippet, None).encode() for name, snippet in snippets.items()}
    licence = (ROOT / "LICENSE").read_bytes()
    groups = {"all": {"snippets/LICENSE": licence}}
    for name, copy in copies.items():
        chapter = name.partition("/")[0]
        groups["all"][f"snippets/{name}"] = copy
        groups.setdefault(chapter, {f"{chapter}/LICENSE": licence})[name] = copy
    return {f"{group}.zip": pack(files) for group, files in groups.items()}


def wheel(helper: Snippet) -> bytes:
    """The package of a program that others import: a wheel of its one module.

    The form is that of https://packaging.python.org/en/latest/specifications/binary-distribution-format/.
    """
    package, version, *_ = wheel_path(helper).rpartition("/")[2].split("-")
    info = f"{package}-{version}.dist-info"
    files = {
        f"{package}.py": helper.program.encode(),
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {package}\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: guide\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    lines = [f"{name},sha256={_digest(content)},{len(content)}" for name, content in files.items()]
    files[f"{info}/RECORD"] = "\n".join([*lines, f"{info}/RECORD,,", ""]).encode()
    return pack(files)


def _digest(content: bytes) -> str:
    """SHA-256 as a wheel's RECORD wants it: base64 for addresses, without padding."""
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
