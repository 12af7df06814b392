"""Tells an author what to mend: each mistake once, with the file, the line and the cure, and no traceback.

MkDocs names pages without their folder and line, settings without their file; here its messages get them. (Where it
words one otherwise, its own stands; tests/test_mistakes.py sees that.)
"""

import errno
import logging
import posixpath
import re
import sys
import traceback
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError, ConfigurationError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

import settings
import yaml
from jinja2 import TemplateNotFound, TemplateSyntaxError

from runner.mistake import Mistake, at, line_of, read

LOG = logging.getLogger("mkdocs.hooks.mistakes")
LINK = re.compile(r"Doc file '(?P<page>[^']+)' contains (?P<what>[^']*'(?P<link>[^']*)'.*)", re.DOTALL)
# what settings.check tells, with the line
NAV = re.compile(
    r'A reference to .* is included in the \'nav\'|The following pages exist .* "nav"', re.DOTALL
)
SETTING = re.compile(r"Config value '(?P<key>[^']+)': (?P<what>.*)", re.DOTALL)
NO_ROOM = errno.ENOSPC, errno.EDQUOT, errno.EFBIG
STOP = "Stopped: the site is as it was before."


class Places(logging.Filter):
    """Gives MkDocs' own messages their file and line."""

    docs = ROOT / "docs"  # the pages of the build that goes on

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the message if it is one of these; return whether it is to be shown."""
        if record.levelno < logging.WARNING:
            return True
        message = record.getMessage()
        if message.startswith(("Error reading page", "Error building page", "Encoding error reading")):
            # what follows names the page
            return not isinstance(
                sys.exc_info()[1], Mistake | BuildError | TemplateSyntaxError | TemplateNotFound
            )
        if NAV.match(message):
            return False
        if found := LINK.match(message):
            record.msg, record.args = self._link(**found.groupdict()), ()
        elif found := SETTING.fullmatch(message):
            record.msg, record.args = self._setting(**found.groupdict()), ()
        return True

    def _link(self, page: str, what: str, link: str) -> str:
        path = self.docs / page
        text = read(path)
        cure = f"contains {what.rstrip('.')}; mend the link, or what it leads to"
        if f"]({link}" in text or f": {link}" in text:
            words = f"]({link}" if f"]({link}" in text else f": {link}"
            return at(path, line_of(text, words), cure)
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), link))
        for table in sorted((ROOT / "tables").glob("*.toml")):
            if (quoted := f'"{target}"') in (entries := read(table)):
                return at(table, line_of(entries, quoted), cure)
        return at(path, line_of(text, link), cure)

    def _setting(self, key: str, what: str) -> str:
        """The message about a setting, in the first file that has what it quotes, or else the key."""
        what = what.strip().rstrip(".")
        quoted = [Path(words).name for words in re.findall(r"""['"]([^'"]+)['"]""", what)]
        files = [ROOT / name for name in ("mkdocs.zh.yml", "mkdocs.en.yml", "mkdocs.guide.yml", "mkdocs.yml")]
        for pattern in (*map(re.escape, quoted), rf"^{re.escape(key)}:"):
            for path in files:
                text = path.read_text("utf-8") if path.is_file() else ""
                if found := re.search(pattern, text, re.MULTILINE):
                    return at(path, line_of(text, found[0], found.start()), f"`{key}`: {what}; mend it")
        return at(files[-1], 1, f"`{key}`: {what}; mend it")


PLACES = Places()
for name in ("config", "structure.pages", "structure.nav", "commands.build"):
    logging.getLogger(f"mkdocs.{name}").addFilter(PLACES)


@event_priority(200)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Compare the settings of the languages, once; see that a language's texts are whole."""
    PLACES.docs = Path(config.docs_dir)
    if "texts" in config.extra:
        config.extra["texts"] = settings.Texts(config.extra["texts"], Path(config.config_file_path))
        return config
    found = settings.check(Path(config.config_file_path).parent, config.extra["languages"])
    if found and config.strict:
        raise Mistake("\n".join(found))
    for problem in found:
        LOG.warning(problem)
    return config


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> LiveReloadServer:
    """Let what is served stay as it was while something is wrong; by itself, the server would not answer any more."""
    build = server.builder

    def build_or_tell() -> None:
        try:
            build()
        except Abort:
            pass  # it has been told
        except ConfigurationError as error:
            cause = error.__context__
            if isinstance(cause, yaml.MarkedYAMLError) and cause.problem_mark:
                error = settings.parse_error(cause, Path(cause.problem_mark.name))
            LOG.error("%s", error)
        except Exception:  # an error of the guide's own code
            traceback.print_exc()
        else:
            return
        LOG.info("The pages are those of before. Mend it: they follow as soon as it is saved.")

    server.builder = build_or_tell
    return server


@event_priority(-100)  # when the other hooks have cleaned up
def on_build_error(error: Exception) -> None:
    """Tell what is wrong, and end; an error of the guide's own code, or of MkDocs, keeps its traceback."""
    if (told := told_of(error)) is not None:
        LOG.error(told)
        raise Abort(STOP)


def told_of(error: Exception) -> str | None:
    """What to tell an author of an error; None if it is no mistake of an author."""
    if isinstance(error, Mistake):
        return str(error)
    if isinstance(error, TemplateSyntaxError):
        return at(
            error.filename or error.name or "theme", error.lineno, f"{error.message}; mend this template"
        )
    if isinstance(error, TemplateNotFound):
        return at(
            ROOT / "theme",
            1,
            f"there is no template {error.name}; bring it back, or mend the name where it is used",
        )
    if isinstance(error, OSError) and error.errno in NO_ROOM:
        return f"{error.filename or 'the site'}: cannot be written ({error.strerror}); make room, and build again"
    return None
