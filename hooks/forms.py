"""What a page must have that Markdown does not ask for, each with its line. Knows no MkDocs."""

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from runner.mistake import Mistake, at, line_of

INCLUDE = re.compile(r'^```python\n--8<-- "(?P<name>[^":]+)(?::(?P<part>\w+))?"\n```\n', re.MULTILINE)
FENCE = re.compile(r"^ *(?P<fence>`{3,}|~{3,})(?P<rest>.*)$")
HEADING = re.compile(r"^#{1,6} (?P<text>.+?)(?: *\{[^}]*#(?P<id>[\w-]+)[^}]*\})?$")
FRONT = re.compile(r"\A---\n(?P<yaml>.*?\n)(?:---|\.\.\.)\n", re.DOTALL)


def problems(text: str) -> Iterator[tuple[int, str]]:
    """Line and description of each thing that is wrong in the text of a page, though it can be shown."""
    bare = INCLUDE.sub(lambda include: "\n" * include[0].count("\n"), text)
    opened, closing = 0, ""
    ids: dict[str, int] = {}
    for number, line in enumerate(bare.split("\n"), 1):
        fence = FENCE.match(line)
        if "--8<--" in line:
            yield (
                number,
                (
                    'this include is not shown; write it alone at the left margin: ```python, --8<-- "chapter/idea.py", ```'
                ),
            )
        if closing:
            if fence and fence["fence"].startswith(closing) and not fence["rest"].strip():
                closing = ""
        elif fence:
            opened, closing = number, fence["fence"]
        elif heading := HEADING.match(line):
            id = heading["id"]
            if not id:
                yield (
                    number,
                    f"the heading {heading['text']!r} has no id; give it one in both languages: {{ #words }}",
                )
            elif id in ids:
                yield number, f"the id #{id} is taken by line {ids[id]}; give this heading another"
            else:
                ids[id] = number
    if closing:
        yield opened, f"this fence is not closed; end it with {closing}"


def description(text: str, path: Path) -> str:
    """The description that a page's front matter has. Raises Mistake without one that can be read."""
    front = FRONT.match(text)
    try:
        meta = yaml.safe_load(front["yaml"]) if front else None
    except yaml.MarkedYAMLError as error:
        line = 2 + error.problem_mark.line
        raise Mistake(
            at(
                path,
                line,
                f"the front matter is not YAML ({error.problem}); put a text that has a colon in quotes",
            )
        ) from None
    found = meta.get("description") if isinstance(meta, dict) else None
    if not isinstance(found, str) or not found.strip():
        line = line_of(text, "description:") if front else 1
        raise Mistake(at(path, line, "the front matter has no `description:` that is a text; write one"))
    return found
