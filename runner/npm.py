"""Fetches one package with the ordinary npm client, checked by its hash."""

import base64
import hashlib
import shutil
import subprocess
import tempfile
from pathlib import Path


class NpmError(Exception):
    """A package cannot be had; the message says why, and the cure."""


def archive(name: str, version: str, integrity: str) -> bytes:
    """The archive of a package, as `npm pack` brings it.

    `integrity` is what `npm view NAME@VERSION dist.integrity` tells. Raises NpmError without npm, if npm fails, or if
    the hash is another.
    """
    npm = shutil.which("npm")
    if not npm:
        raise NpmError("npm is not on this machine; install Node.js with npm, and run this again")
    with tempfile.TemporaryDirectory() as folder:
        packed = subprocess.run(
            [npm, "pack", "--silent", "--fetch-retries=1", f"{name}@{version}"],
            cwd=folder,
            capture_output=True,
            text=True,
        )
        if packed.returncode:
            raise NpmError(f"npm could not fetch {name}@{version}: {packed.stderr.strip()}")
        (path,) = Path(folder).glob("*.tgz")
        content = path.read_bytes()
    check(content, name, version, integrity)
    return content


def check(content: bytes, name: str, version: str, integrity: str) -> None:
    """Raise NpmError if this is not the package's archive."""
    found = "sha512-" + base64.b64encode(hashlib.sha512(content).digest()).decode()
    if found != integrity:
        raise NpmError(
            f"what npm fetched is not {name}@{version}: its hash is {found}, not {integrity}. "
            "If you changed the version, change the hash with it"
        )
