"""The pages of reference, written out of tables/*.toml, and links from the first use of a term to the glossary.

A page has `{{ glossary }}`, `{{ errors }}` or `{{ questions }}` where its table goes. Knows no MkDocs but the Markdown
extension that MkDocs hands a page to.
"""

import posixpath
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from runner.mistake import Mistake, at, line_at, parse_toml, read

TABLES = Path(__file__).parent.parent / "tables"
PLACE = re.compile(r"^\{\{ (glossary|errors|questions) \}\}$", re.MULTILINE)
GLOSSARY = "reference/glossary.md"


# what an entry has: a text, a list of texts, a flag, a text in each language (each), a list of texts in each language
# (lists), a text or one in each language (either); and whether it may be left out
LANGUAGES = "en", "zh"
FORMS: dict[str, dict[str, tuple[str, bool]]] = {
    "glossary": {
        **dict.fromkeys((*LANGUAGES, "page"), ("text", False)),
        "says": ("each", False),
        "forms": ("lists", True),
    },
    "errors": {
        "message": ("either", False),
        "means": ("each", False),
        "page": ("text", False),
        "wrong": ("list", True),
        "right": ("list", True),
        "code": ("flag", True),
    },
    "questions": {**dict.fromkeys((*LANGUAGES, "page"), ("text", False)), "snippet": ("text", True)},
}
KINDS = {
    "text": "a text",
    "list": "a list of texts",
    "flag": "true or false",
    "each": "a text in each language",
    "lists": "a list of texts in each language",
    "either": "a text, or one in each language",
}


class TableError(Mistake):
    """A table cannot be written out; the message names the file, the line and the cure."""


@cache
def table(name: str) -> dict[str, dict]:
    """The entries of tables/<name>.toml by their ids, in order.

    Raises TableError if it cannot be read, or if an entry has not what it must.
    """
    path = TABLES / f"{name}.toml"
    try:
        entries = parse_toml(read(path, TableError), path, kind=TableError)
    except FileNotFoundError:
        raise TableError(at(path, 1, "is not there; bring it back")) from None
    for id, entry in entries.items():
        if not isinstance(entry, dict):
            raise wrong(name, id, "", f"[{id}] is no table; write its keys below `[{id}]`")
        if unknown := sorted(entry.keys() - FORMS[name]):
            raise wrong(
                name,
                id,
                unknown[0],
                f"[{id}] has `{unknown[0]}`, which is none of {', '.join(FORMS[name])}; mend it",
            )
        for key, (kind, optional) in FORMS[name].items():
            if key not in entry and not optional:
                raise wrong(name, id, "", f"[{id}] lacks `{key}`; give it {KINDS[kind]}")
            if key in entry and not _fits(entry[key], kind):
                raise wrong(
                    name, id, key, f"[{id}]: `{key}` is not {KINDS[kind]} ({', '.join(LANGUAGES)}); mend it"
                )
    return entries


def _fits(value: object, kind: str) -> bool:
    """Whether a value is of one of KINDS."""
    if kind == "text":
        return isinstance(value, str) and value != ""
    if kind == "list":
        return isinstance(value, list) and all(_fits(each, "text") for each in value)
    if kind == "flag":
        return isinstance(value, bool)
    if kind == "either":
        return _fits(value, "text") or _fits(value, "each")
    if not isinstance(value, dict) or not {*value} <= {*LANGUAGES}:
        return False
    if kind == "lists":  # a language may have no other forms
        return all(_fits(each, "list") for each in value.values())
    return len(value) == len(LANGUAGES) and all(_fits(each, "text") for each in value.values())


def wrong(name: str, id: str, key: str, what: str) -> TableError:
    """A TableError about a key (or, without one, the head) of an entry of tables/<name>.toml."""
    path = TABLES / f"{name}.toml"
    text = read(path)
    head = re.search(rf"^(\[{re.escape(id)}[\].]|{re.escape(id)} *[=.])", text, re.MULTILINE)
    start = head.start() if head else 0
    found = key and re.compile(rf"^{re.escape(key)}\b", re.MULTILINE).search(text, start)
    return TableError(at(path, line_at(text, found.start() if found else start), what))


def check_pages(docs: Path) -> None:
    """Raise TableError for an entry whose page is not in this folder of pages."""
    for name in FORMS:
        for id, entry in table(name).items():
            page = entry["page"].partition("#")[0]
            if not (docs / page).is_file():
                raise wrong(
                    name,
                    id,
                    "page",
                    f"[{id}] leads to {page}, which is not there in each language; mend `page`",
                )


def expand(markdown: str, page: str, language: str, texts: dict, shown: Callable[[str], str | None]) -> str:
    """The page `page` (its path in docs/<language>) with its tables written out as Markdown.

    `texts` are extra.texts.reference; `shown` gives the page and anchor at which a snippet is shown whole.
    Raises TableError for an entry that names a snippet that no page shows whole.
    """

    def write(place: re.Match) -> str:
        name = place[1]
        for id, entry in table(name).items():
            for key in ("wrong", "right", "snippet"):
                for snippet in [entry[key]] if isinstance(entry.get(key), str) else entry.get(key, []):
                    if shown(snippet) is None:
                        raise wrong(
                            name,
                            id,
                            key,
                            f"[{id}] names snippets/{snippet}, which no page shows whole; mend the name",
                        )
        return "\n".join(
            WRITERS[name](id, entry, page, language, texts, shown) for id, entry in table(name).items()
        )

    return PLACE.sub(write, markdown)


def _link(target: str, page: str) -> str:
    """The address of `target` (a page of docs/<language>, perhaps with #section) as seen from `page`."""
    path, hash, section = target.partition("#")
    return posixpath.relpath(path, posixpath.dirname(page) or ".") + hash + section


def _term(id: str, entry: dict, page: str, language: str, texts: dict, shown: Callable) -> str:
    other = next(code for code in ("zh", "en") if code != language)
    name = "" if entry[other] == entry[language] else f"*{entry[other]}*{texts['dash']}"
    link = texts["taught"].format(term=entry[language], link=_link(entry["page"], page))
    return f"## {entry[language]} {{ #{id} }}\n\n{name}{entry['says'][language]}{link}\n"


def _error(id: str, entry: dict, page: str, language: str, texts: dict, shown: Callable) -> str:
    programs = []
    for kind in ("wrong", "right"):
        links = [f"[`{name}`]({_link(shown(name), page)})" for name in entry.get(kind, [])]
        if links:
            programs.append(texts[kind].format(links=texts["comma"].join(links)))
    programs.append(texts["more"].format(link=_link(entry["page"], page)))
    message = entry["message"] if isinstance(entry["message"], str) else entry["message"][language]
    heading = f"`{message}`" if entry.get("code", True) else message
    return f"## {heading} {{ #{id} }}\n\n{entry['means'][language]}\n\n{texts['stop'].join(programs)}\n"


def _question(id: str, entry: dict, page: str, language: str, texts: dict, shown: Callable) -> str:
    links = [f"[{texts['answer']}]({_link(entry['page'], page)})"]
    if "snippet" in entry:
        links.append(f"[`{entry['snippet']}`]({_link(shown(entry['snippet']), page)})")
    return f"- {entry[language]} {texts['comma'].join(links)}"


WRITERS = {"glossary": _term, "errors": _error, "questions": _question}


# ---- the first use of a term on a page links to the glossary


class Terms(Extension):
    """Links the first use of each term; told of each page by `begin`."""

    def __init__(self, language: str):
        super().__init__()
        self.language = language
        self.page = ""
        forms = {
            form: id
            for id, entry in table("glossary").items()
            for form in (entry[language], *entry.get("forms", {}).get(language, []))
        }
        self.forms = {form.lower(): id for form, id in forms.items()}
        # the longest first, so that “event loop” is not “loop”; Latin words whole
        parts = sorted(map(re.escape, forms), key=len, reverse=True)
        self.pattern = re.compile(rf"(?<![A-Za-z`_.])(?:{'|'.join(parts)})(?![A-Za-z_])", re.IGNORECASE)

    def extendMarkdown(self, md: Markdown) -> None:
        # after inline patterns (20), which know what is code; before MkDocs resolves links (0)
        md.treeprocessors.register(_Linker(md, self), "terms", 5)

    def begin(self, page: str) -> None:
        """The next text is that of this page."""
        self.page = page


class _Linker(Treeprocessor):
    """Walks the paragraphs, items and cells of a page, and links what the pattern finds first."""

    INSIDE = ("p", "li", "td", "dd")
    NOT = ("a", "code", "pre", "h1", "h2", "h3", "h4", "summary", "th")

    def __init__(self, md: Markdown, terms: Terms):
        super().__init__(md)
        self.terms = terms

    def run(self, root: Element) -> None:
        """Change the tree in place."""
        if not self.terms.page or self.terms.page.startswith("reference/"):
            return
        self.done: set[str] = set()  # the terms linked so far
        for element in list(self._texts(root)):
            self._link(element)

    def _texts(self, element: Element, inside: bool = False) -> Iterator[tuple[Element, Element | None]]:
        """Each place of text to look at: (element, None) for its own, (parent, child) for what follows a child."""
        classes = element.get("class", "").split()
        # in a title a link would be lost among the words; the questions at the top are the reader's own
        if (
            element.tag in self.NOT
            or "admonition-title" in classes
            or {"admonition", "question"} <= {*classes}
        ):
            return
        inside = inside or element.tag in self.INSIDE
        if inside and element.text:
            yield element, None
        for child in element:
            yield from self._texts(child, inside)
            if inside and child.tail:
                yield element, child

    def _link(self, place: tuple[Element, Element | None]) -> None:
        parent, child = place
        text = parent.text if child is None else child.tail
        if isinstance(text, AtomicString):
            return
        at = 0 if child is None else list(parent).index(child) + 1
        pieces, links, start = [], [], 0
        for match in self.terms.pattern.finditer(text):
            id = self.terms.forms[match[0].lower()]
            if id in self.done:
                continue
            self.done.add(id)
            link = Element("a", {"class": "term", "href": f"{_link(GLOSSARY, self.terms.page)}#{id}"})
            link.text = AtomicString(match[0])
            pieces.append(text[start : match.start()])
            links.append(link)
            start = match.end()
        if not links:
            return
        if child is None:
            parent.text = pieces[0]
        else:
            child.tail = pieces[0]
        for link, tail in zip(links, [*pieces[1:], text[start:]], strict=True):
            link.tail = tail
        for offset, link in enumerate(links):
            parent.insert(at + offset, link)
