"""What the settings of the languages must have in common, each with its line. Knows the files, and no MkDocs.

Both languages have the same pages in `nav`, each of which is there, and the same `extra.texts`.
"""

import difflib
import re
from pathlib import Path

import yaml

from runner.mistake import Mistake, at, line_of, read

PLACE = re.compile(r"\{(\w*)\}")
TEXT = "tag:yaml.org,2002:str"
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Keys = tuple[str, ...]


def check(root: Path, languages: dict[str, str]) -> list[str]:
    """Compare mkdocs.<language>.yml of all languages; return what only keeps a page from being reached.

    Raises Mistake for what no page could be built with.
    """
    files = {language: _file(root, language) for language in languages}
    nodes = {language: _compose(path) for language, path in files.items()}
    texts = {language: _texts(nodes[language], files[language], language) for language in files}
    first, *others = files
    for other in others:
        for one, its in ((first, other), (other, first)):
            for keys, node in texts[its].items():
                if keys not in texts[one]:
                    what = f"lacks `{'.'.join(keys)}`, which {files[its].name} has in line {_line(node)}; translate it"
                    raise Mistake(at(files[one], _line_of_key(nodes[one], ("extra", "texts", *keys)), what))
                lacking = sorted({*PLACE.findall(node.value)} - {*PLACE.findall(texts[one][keys].value)})
                if lacking:
                    what = f"`{'.'.join(keys)}` lacks {{{lacking[0]}}}, which it has in {files[its].name}; write it in both, or in none"
                    raise Mistake(at(files[one], _line(texts[one][keys]), what))
    return [
        problem
        for language in languages
        for problem in _navigation(nodes[language], files[language], root / "docs" / language)
    ]


class Texts(dict):
    """`extra.texts` of one language, or a part of it; asked for a text that is not there, it says where to write it."""

    def __init__(self, texts: dict, path: Path, above: Keys = ()):
        super().__init__(
            {
                key: Texts(text, path, (*above, key)) if isinstance(text, dict) else text
                for key, text in texts.items()
            }
        )
        self.path, self.above = path, above

    def __missing__(self, key: str) -> str:
        line = _line_of_key(_compose(self.path), ("extra", "texts", *self.above))
        raise Mistake(
            at(self.path, line, f"lacks `{'.'.join((*self.above, key))}`; write it, in each language")
        )


def parse_error(error: yaml.MarkedYAMLError, path: Path) -> Mistake:
    """A Mistake that says where a file is not YAML."""
    mark = error.problem_mark or error.context_mark
    return Mistake(
        at(
            path,
            mark.line + 1 if mark else 1,
            f"is not YAML ({error.problem}); mend this line, or the one above",
        )
    )


def _file(root: Path, language: str) -> Path:
    path = root / f"mkdocs.{language}.yml"
    if not path.is_file():
        settings = root / "mkdocs.yml"
        line = line_of(read(settings), f"\n    {language}:") + 1
        raise Mistake(
            at(
                settings,
                line,
                f"names the language {language!r}, but there is no {path.name}; write it, or take the language out",
            )
        )
    return path


def _compose(path: Path) -> yaml.MappingNode:
    """The settings as nodes, which know their lines; those that it inherits must be YAML, too."""
    try:
        node = yaml.compose(read(path), Loader)
    except yaml.MarkedYAMLError as error:
        raise parse_error(error, path) from None
    if not isinstance(node, yaml.MappingNode):
        raise Mistake(at(path, 1, "has no settings; write `key: value`, one a line"))
    above = _get(node, "INHERIT")
    if above is None:
        if path.name != "mkdocs.yml":
            raise Mistake(at(path, 1, "inherits nothing; its first line is `INHERIT: mkdocs.guide.yml`"))
    elif not (path.parent / above.value).is_file():
        raise Mistake(at(path, _line(above), f"inherits {above.value}, which is not there; mend the name"))
    elif (
        path.parent / above.value
    ).name != "mkdocs.yml":  # which MkDocs has read before anything of this runs
        _compose(path.parent / above.value)
    return node


def _get(node: yaml.Node | None, *keys: str) -> yaml.Node | None:
    """The value below these keys, None if there is none."""
    for key in keys:
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        node = next((value for name, value in pairs if name.value == key), None)
    return node


def _line(node: yaml.Node) -> int:
    return node.start_mark.line + 1


def _line_of_key(node: yaml.Node, keys: Keys) -> int:
    """The line of the deepest of these keys that there is."""
    line = 1
    for key in keys:
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        found = next(((name, value) for name, value in pairs if name.value == key), None)
        if found is None:
            break
        line, node = _line(found[0]), found[1]
    return line


def _texts(node: yaml.Node, path: Path, language: str) -> dict[Keys, yaml.ScalarNode]:
    """Each text of `extra.texts` by its keys. Raises Mistake if there are none, or if one is no text."""
    top = _get(node, "extra", "texts")
    if not isinstance(top, yaml.MappingNode):
        raise Mistake(
            at(
                path,
                _line_of_key(node, ("extra", "texts")),
                "has no `extra.texts` with a text for each key; write them",
            )
        )
    found: dict[Keys, yaml.ScalarNode] = {}

    def walk(inside: yaml.MappingNode, above: Keys) -> None:
        for key, value in inside.value:
            keys = (*above, key.value)
            if isinstance(value, yaml.MappingNode):
                walk(value, keys)
            elif value.tag != TEXT:
                raise Mistake(at(path, _line(key), f"`{'.'.join(keys)}` is not a text; write one, in quotes"))
            elif keys in found:
                raise Mistake(at(path, _line(key), f"`{'.'.join(keys)}` is there twice; take one out"))
            else:
                found[keys] = value

    walk(top, ())
    own = found.get(("language",))
    if own is None or own.value != language:
        line = _line(own) if own else _line(top)
        raise Mistake(
            at(
                path,
                line,
                f"`extra.texts.language` is the language of this file; write `language: {language}`",
            )
        )
    return found


def _navigation(node: yaml.Node, path: Path, docs: Path) -> list[str]:
    """What is wrong with `nav`, each with its place."""
    top = _get(node, "nav")
    if not isinstance(top, yaml.SequenceNode):
        raise Mistake(at(path, _line_of_key(node, ("nav",)), "has no `nav` that lists the pages; write it"))
    there = {page.relative_to(docs).as_posix() for page in docs.rglob("*.md")}
    named: dict[str, int] = {}
    found = []

    def walk(item: yaml.Node) -> None:
        if isinstance(item, yaml.ScalarNode):
            if item.value in named:
                found.append(
                    at(
                        path,
                        _line(item),
                        f"`nav` has {item.value} in line {named[item.value]} already; take one out",
                    )
                )
            named[item.value] = _line(item)
            return
        for each in item.value:
            walk(each[1] if isinstance(item, yaml.MappingNode) else each)

    walk(top)
    idle = sorted(there - named.keys())
    for page, line in named.items():
        if page in there or not page.endswith(".md"):
            continue
        close = difflib.get_close_matches(page, idle, 1) or difflib.get_close_matches(
            page, sorted(there), 1, 0.8
        )
        cure = f"is it {close[0]}?" if close else "write the page, or take it out"
        found.append(at(path, line, f"`nav` names {page}, which docs/{docs.name} does not have; {cure}"))
        if close and close[0] in idle:
            idle.remove(close[0])
    found += [
        at(docs / page, 1, f"no reader is led to this page; name it in `nav` of {path.name}") for page in idle
    ]
    return found
