"""Gives MkDocs' own messages what they lack: pages are named without folder and line, settings without their file.

Where it words one otherwise, its own stands; tests/test_mistakes.py sees that.
"""

import logging
import posixpath
import re
import sys
from pathlib import Path

from jinja2 import TemplateNotFound, TemplateSyntaxError
from mkdocs.exceptions import BuildError

from runner.mistake import ROOT, Mistake, at, line_of, read

LINK = re.compile(r"Doc file '(?P<page>[^']+)' contains (?P<what>[^']*'(?P<link>[^']*)'.*)", re.DOTALL)
# what settings.check tells, with the line
NAV = re.compile(
    r'A reference to .* is included in the \'nav\'|The following pages exist .* "nav"', re.DOTALL
)
SETTING = re.compile(r"Config value '(?P<key>[^']+)': (?P<what>.*)", re.DOTALL)


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
            record.msg, record.args = self.setting(**found.groupdict()), ()
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

    def setting(self, key: str, what: str) -> str:
        """The message about a setting, in the first file that has what it quotes, or else the key."""
        what = re.sub(r"<class '(\w+)'>", r"\1", what.strip().rstrip("."))
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
