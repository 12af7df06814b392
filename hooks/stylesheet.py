"""Takes out of a style sheet what a set of pages cannot use. Knows no MkDocs.

A rule stays if one of its selectors could match: if each class, id and element that it needs is on a page, or is a word
in a script. What stands in functions, such as `:not(…)`, is not looked at. When in doubt, a rule stays.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

import tinycss2
from tinycss2.ast import Node

CLASS = re.compile(r"\sclass=(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
ID = re.compile(r"\sid=[\"']?([^\s\"'>]+)")
TAG = re.compile(r"<([a-z][a-z0-9-]*)", re.IGNORECASE)
# attributes whose values are all on the pages: scripts choose among them, and make up no others
FIXED = "dir", "data-md-color-scheme", "data-md-color-primary", "data-md-color-accent"
VALUE = re.compile(rf"\s({'|'.join(FIXED)})=[\"']?([^\s\"'>]+)")
SCRIPT = re.compile(r"<script[^>]*>(.*?)</script>", re.DOTALL)
WORD = re.compile(r"[\w-]+")
REFERENCE = re.compile(r"var\(\s*(--[\w-]+)")
NESTING = "media", "supports", "layer", "container"  # at-rules with rules in them


class Used:
    """What a selector may match."""

    def __init__(self) -> None:
        self.classes: set[str] = set()
        self.ids: set[str] = set()
        self.tags: set[str] = {"html", "body"}
        self.values: set[tuple[str, str]] = set()
        self.words: set[str] = set()
        self.properties: set[str] = set()

    def page(self, html: str) -> None:
        """Add what a page has, and the words of the scripts in it."""
        for values in set(CLASS.findall(html)):
            self.classes.update("".join(values).split())
        self.ids.update(ID.findall(html))
        self.tags.update(tag.lower() for tag in set(TAG.findall(html)))
        self.values.update(VALUE.findall(html))
        for code in SCRIPT.findall(html):
            self.script(code)

    def script(self, code: str) -> None:
        """Add the words of a script, each of which may be what it makes or looks for."""
        self.words.update(WORD.findall(code))

    def styles(self, text: str) -> None:
        """Add the custom properties that another style sheet refers to."""
        self.properties.update(REFERENCE.findall(text))

    def matches(self, selector: Iterable[Node]) -> bool:
        """Whether one selector, without commas outside of functions, could match anything."""
        before = ""
        for node in selector:
            known = True
            if node.type == "ident" and before != ":":
                known = self._named(node.value, self.classes if before == "." else self.tags)
            elif node.type == "hash":
                known = self._named(node.value, self.ids)
            elif node.type == "[] block":
                known = self._has(node.content)
            if not known:
                return False
            before = node.value if node.type == "literal" else ""
        return True

    def _named(self, name: str, names: set[str]) -> bool:
        return name in names or name in self.words

    def _has(self, attribute: list[Node]) -> bool:
        name, *rest = (node for node in attribute if node.type != "whitespace")
        if name.type != "ident" or name.value not in FIXED or len(rest) < 2 or rest[0] != "=":
            return True
        return (name.value, rest[1].value) in self.values


def slim(sheets: dict[str, str], used: Used) -> str:
    """Style sheets, by name, as one, without comments and without rules, animations and custom properties of no use.

    Raises ValueError, with name and line, for what is no CSS.
    """
    blocks = []
    for name, text in sheets.items():
        try:
            blocks += _blocks(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True), used)
        except ValueError as error:
            raise ValueError(f"{name}: {error}") from error
    size = None
    while size != (size := len(text := "".join(map(str, blocks)))):  # what only a dropped one used goes next
        names = used.properties | used.words | set(REFERENCE.findall(text))
        animations = set(WORD.findall("".join(re.findall(r"animation(?:-name)?:([^;}]*)", text))))
        blocks = [block for block in blocks if block.prune(names, animations)]
    return text


@dataclass
class Block:
    """A rule with declarations, one with other rules in it, or (without either) a statement that stays as it is."""

    head: str
    declarations: list[tuple[str, str]] = field(default_factory=list)
    inner: list["Block"] = field(default_factory=list)

    def __str__(self) -> str:
        if not self.declarations and not self.inner:
            return self.head
        body = ";".join(f"{name}:{value}" for name, value in self.declarations)
        return f"{self.head}{{{body}{''.join(map(str, self.inner))}}}"

    def prune(self, properties: set[str], animations: set[str]) -> bool:
        """Drop the custom properties that are not among these; whether anything is left."""
        if self.head.startswith("@keyframes "):
            return WORD.findall(self.head)[1] in animations
        if not self.declarations and not self.inner:
            return True
        self.declarations = [
            (name, value) for name, value in self.declarations if name[:2] != "--" or name in properties
        ]
        self.inner = [block for block in self.inner if block.prune(properties, animations)]
        return bool(self.declarations or self.inner)


def _blocks(nodes: Iterable[Node], used: Used) -> list[Block]:
    """The rules that could match, without what could not in their lists of selectors."""
    found = []
    for node in nodes:
        if node.type == "error":
            raise ValueError(f"line {node.source_line}: {node.message}")
        if node.type == "qualified-rule":
            selectors = [s for s in _parts(node.prelude) if used.matches(s)]
            declarations = _declarations(node.content)
            if selectors and declarations:
                found.append(Block(",".join(map(_text, selectors)), declarations))
        elif node.lower_at_keyword in NESTING and node.content is not None:
            rules = tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True)
            if inner := _blocks(rules, used):
                found.append(Block(f"@{node.at_keyword} {_text(node.prelude)}", inner=inner))
        elif node.lower_at_keyword != "charset":  # all is UTF-8
            body = "" if node.content is None else f"{{{_text(node.content)}}}"
            found.append(Block(f"@{node.at_keyword} {_text(node.prelude)}{body or ';'}"))
    return found


def _parts(prelude: list[Node]) -> list[list[Node]]:
    """The selectors between commas."""
    parts: list[list[Node]] = [[]]
    for node in prelude:
        if node == ",":
            parts.append([])
        else:
            parts[-1].append(node)
    return parts


def _declarations(content: list[Node]) -> list[tuple[str, str]]:
    found = []
    for node in tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True):
        if node.type != "declaration":
            what = getattr(node, "message", "a rule in a rule, which older browsers do not know")
            raise ValueError(f"line {node.source_line}: {what}")
        found.append((node.name, _text(node.value) + ("!important" if node.important else "")))
    return found


def _text(nodes: list[Node]) -> str:
    """The nodes in CSS, each run of white space as one space."""
    for node in nodes:
        if node.type == "whitespace":
            node.value = " "
    return tinycss2.serialize([n for n in nodes if n.type != "comment"]).strip()
