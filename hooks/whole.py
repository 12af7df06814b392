"""The folder of the site is changed at once, when all of the new site is made: it never holds half of one.

A build goes into a folder of its own beside the site, named `.<site>.…`, and takes the site's place by two renames. A
build that fails, is interrupted or killed leaves the site as it was; what such a build leaves behind, the next one
deletes.
"""

import contextlib
import logging
import os
import shutil
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.utils import CountHandler

try:
    import fcntl
except ImportError:  # Windows: there, what is old is taken for left behind
    fcntl = None

LOG = logging.getLogger("mkdocs.hooks.whole")
OLD = 24 * 60 * 60  # seconds


@dataclass
class Staging:
    """A build that goes on: the folder of the site, the one beside it, and the lock that tells others of it."""

    site: Path
    folder: Path
    lock: int | None

    def release(self) -> None:
        """Let others delete what is left of it."""
        if self.lock is not None:
            os.close(self.lock)
            self.lock = None


# the builds that go on, by the folder that each goes into; one for guide.zip is inside another
stagings: dict[str, Staging] = {}
# a `--dirty` build changes the site in place, as it says
state = SimpleNamespace(dirty=False)


def on_startup(command: str, dirty: bool) -> None:
    """Remember whether it is to be changed in place."""
    state.dirty = dirty


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Let the build go into a new folder. Raises PluginError if there can be none."""
    if state.dirty:
        return config
    site = Path(config.site_dir).resolve()  # of a link, what it leads to
    try:
        site.parent.mkdir(parents=True, exist_ok=True)
        _tidy(site)
        folder = Path(tempfile.mkdtemp(prefix=f".{site.name}.new-", dir=site.parent))
        folder.chmod(0o777 & ~_umask())  # that of mkdtemp is for nobody else to read
    except OSError as error:
        raise PluginError(
            f"{site.parent}: the site is made in a folder here, which cannot be made ({error.strerror}); "
            "mend the permissions, or choose another folder with --site-dir"
        ) from error
    stagings[str(folder)] = Staging(site, folder, _lock(folder))
    config.site_dir = str(folder)
    return config


@event_priority(-100)  # when all else is done
def on_post_build(config: MkDocsConfig) -> None:
    """Put what was built in the place of the site, unless a strict build is about to fail for a warning."""
    staging = stagings.pop(config.site_dir, None)
    if staging is None:
        return
    if config.strict and any(_warnings()):
        _discard(staging)
        return
    old = staging.folder.with_name(f"{staging.folder.name.replace('.new-', '.old-')}")
    if staging.site.exists():
        staging.site.rename(old)
    staging.folder.rename(staging.site)
    staging.release()
    _retire(old, staging.site)
    config.site_dir = str(staging.site)
    LOG.info("The site is whole in: %s", staging.site)


@event_priority(-50)  # when nobody writes into it any more
def on_build_error(error: BaseException) -> None:
    """Delete what there is of the new site."""
    while stagings:
        _discard(stagings.popitem()[1])


@event_priority(-50)
def on_shutdown() -> None:
    """Delete what an interrupted build has made."""
    on_build_error(KeyboardInterrupt())


def _discard(staging: Staging) -> None:
    shutil.rmtree(staging.folder, ignore_errors=True)
    staging.release()


def _retire(old: Path, site: Path) -> None:
    """Delete the site before, but for what begins with a dot (such as .git), which MkDocs leaves alone, too."""
    if not old.exists():
        return
    for hidden in old.glob(".*"):
        if not (site / hidden.name).exists():
            hidden.rename(site / hidden.name)
    shutil.rmtree(old, ignore_errors=True)


def _tidy(site: Path) -> None:
    """Delete what builds that were killed have left; if one was killed between its two renames, bring the site back."""
    for old in sorted(site.parent.glob(f".{site.name}.old-*")):
        if site.exists():
            _retire(old, site)
        else:
            old.rename(site)
    for folder in site.parent.glob(f".{site.name}.new-*"):
        if _is_left(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _is_left(folder: Path) -> bool:
    """Whether nobody builds into this folder any more."""
    if fcntl is None:
        return time.time() - folder.stat().st_mtime > OLD
    lock = _lock(folder)
    if lock is not None:
        os.close(lock)
    return lock is not None


def _lock(folder: Path) -> int | None:
    """A lock on the folder, which ends with this process at the latest; None if another has it."""
    if fcntl is None:
        return None
    with contextlib.suppress(FileNotFoundError):
        lock = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return lock
        except OSError:
            os.close(lock)
    return None


def _warnings() -> list[tuple[str, int]]:
    """What MkDocs has counted, and will fail for as soon as this is over."""
    return [
        count
        for handler in logging.getLogger("mkdocs").handlers
        if isinstance(handler, CountHandler)
        for count in handler.get_counts()
    ]


def _umask() -> int:
    """Which permissions this process does not give."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
