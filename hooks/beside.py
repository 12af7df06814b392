"""Builds the languages beside each other, each in a process of its own: with two cores, in half the time.

A process of its own is the same `mkdocs build` of the language's settings, so what it says and how strict it is are
MkDocs' own. What it says is shown when it has ended, a language after the other.
"""

import logging
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from places import PLACES

SETTING = re.compile(r"(?<=ERROR   -  )Config value '([^']+)': (.*)")


class Languages:
    """The builds of all languages of the site of `config`, begun at once. `finish` or `stop` them."""

    def __init__(self, config: MkDocsConfig):
        self.builds = {language: Build(language, config) for language in config.extra["languages"]}

    def finish(self) -> None:
        """Wait for all, and show what each said. Raises Abort if one could not be built."""
        failed = False
        shown: set[str] = set()  # what is wrong with both is told once
        for build in self.builds.values():
            failed |= not build.finish()
            # settings that cannot be read are told of before any hook of theirs runs
            told = SETTING.sub(lambda found: PLACES.setting(found[1], found[2]), build.told)
            lines = [line for line in told.splitlines() if line not in shown]
            shown.update(lines)
            sys.stderr.write("".join(f"{line}\n" for line in lines))
        sys.stderr.flush()
        if failed:
            raise Abort("A language could not be built; what is wrong, and how to mend it, stands above.")

    def stop(self) -> None:
        """End those that still run."""
        for build in self.builds.values():
            build.stop()


class Build:
    """The build of one language, going on."""

    def __init__(self, language: str, config: MkDocsConfig):
        settings = Path(config.config_file_path).with_name(f"mkdocs.{language}.yml")
        self.told = ""  # what it said, once it has ended
        self.said = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `finish` or `stop`
        self.process = subprocess.Popen(
            [
                sys.executable,
                *(f"-W{option}" for option in sys.warnoptions),
                *("-m", "mkdocs", "build"),
                *("--config-file", str(settings), "--site-dir", str(Path(config.site_dir, language))),
                "--strict" if config.strict else "--no-strict",
                "--use-directory-urls" if config.use_directory_urls else "--no-directory-urls",
                *_loudness(),
            ],
            # the settings take the address from there
            env=os.environ | {"SITE_URL": f"{config.site_url}{language}/", "PYTHONIOENCODING": "utf-8"},
            stdin=subprocess.DEVNULL,
            stdout=self.said,
            stderr=self.said,
        )

    def finish(self) -> bool:
        """Wait for its end, hear what it said; return whether it went well."""
        self.process.wait()
        self._close()
        return self.process.returncode == 0

    def stop(self) -> None:
        """End it if it still runs."""
        self.process.kill()
        self.process.wait()
        self._close()

    def _close(self) -> None:
        if self.said.closed:
            return
        self.said.seek(0)
        self.told = self.said.read().decode("utf-8", "replace")
        self.said.close()


def _loudness() -> list[str]:
    """The option that makes another mkdocs say as much as this one."""
    level = logging.getLogger("mkdocs").level
    if level >= logging.ERROR:
        return ["--quiet"]
    return ["--verbose"] if level == logging.DEBUG else []
