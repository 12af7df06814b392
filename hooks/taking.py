"""What a snippet needs to run anywhere: its published copy, and the commands that its block shows. Knows no MkDocs.

The published copy has the inline script metadata of PEP 723
(https://packaging.python.org/en/latest/specifications/inline-script-metadata/) between program and transcript.
A program that imports another one of the guide finds it beside itself in the repository and in the archives;
run by its address it is alone, so its metadata names that helper as a package, which publishing makes (`wheel_path`).
"""

import ast
import hashlib
import json
import sys
from functools import cache
from html import escape
from pathlib import Path

from runner.mistake import parse_toml, read
from runner.snippet import Snippet, load

PROJECT = Path(__file__).parent.parent / "pyproject.toml"
# what is imported -> the distributions whose versions decide what it prints
DISTRIBUTIONS = {"gevent": ("gevent", "greenlet"), "greenlet": ("greenlet",), "requests": ("requests",)}

_imported: dict[str, dict[str, int]] = {}  # what each program was found to import


@cache
def _project() -> dict:
    return parse_toml(read(PROJECT), PROJECT)["project"]


def imported(snippet: Snippet) -> dict[str, int]:
    """The top-level names of the modules that the program imports anywhere in it, each with the line that first does."""
    if snippet.program in _imported:
        return _imported[snippet.program]
    found: dict[str, int] = {}
    for node in ast.walk(snippet.tree):
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module:
            modules = [node.module]
        for module in modules:
            found.setdefault(module.partition(".")[0], node.lineno)
    _imported[snippet.program] = found
    return found


def helpers(snippet: Snippet) -> list[Snippet]:
    """The snippets beside this one that it imports, and those that these import, each once."""
    root = snippet.path.parents[snippet.name.count("/")]
    found: dict[str, Snippet] = {}
    waiting = [snippet]
    while waiting:
        for module in imported(waiting.pop()):
            path = snippet.path.with_name(f"{module}.py")
            if path.exists() and module not in found and path != snippet.path:
                found[module] = load(path, root)
                waiting.append(found[module])
    return list(found.values())


def distributions(snippet: Snippet) -> list[str]:
    """The distributions that the program and its helpers import, directly or through what those need, each once.

    Raises SnippetError, naming the line, for an import that is neither Python's own, nor beside it, nor known here.
    """
    beside = helpers(snippet)
    known = {*sys.stdlib_module_names, *(helper.path.stem for helper in beside)}
    found = {}
    for each in (snippet, *beside):
        for module, line in imported(each).items():
            if module not in known | DISTRIBUTIONS.keys():
                raise each.error(
                    line,
                    f"imports `{module}`, which is no program beside it, and which nobody installs; mend the name, or pin "
                    "its distribution in pyproject.toml and name it in DISTRIBUTIONS of hooks/taking.py",
                )
            found |= dict.fromkeys(DISTRIBUTIONS.get(module, ()))
    return list(found)


def pinned(snippet: Snippet) -> list[str]:
    """The same with the exact versions of pyproject.toml: `gevent==26.9.0`.

    Raises SnippetError for one that pyproject.toml does not pin.
    """
    pins = {pin.partition("==")[0]: pin for pin in _project()["dependencies"] if "==" in pin}
    try:
        return [pins[name] for name in distributions(snippet)]
    except KeyError as missing:
        raise snippet.error(
            1, f"needs {missing}, which pyproject.toml does not pin; pin it there as `name==version`"
        ) from None


def requires_python(snippet: Snippet) -> str:
    """The versions of Python that run it, as a specifier: its own, or those of the guide."""
    return snippet.requires_python or _project()["requires-python"]


def wheel_path(helper: Snippet) -> str:
    """Where, below `snippets/`, the package of a program that others import is published.

    It contains the program's digest: what is downloaded from one address never changes, so caches are right.
    """
    digest = hashlib.sha256(helper.program.encode()).hexdigest()[:16]
    return f"wheels/{digest}/{helper.path.stem}-1-py3-none-any.whl"


def published(snippet: Snippet, base: str | None) -> str:
    """The text of the published copy: the program, one block of script metadata, the transcript.

    `base` is the address of the published `snippets/`, with a slash at its end; None for a copy that has its helpers
    beside it.
    """
    needs = pinned(snippet)
    if base:
        needs += [
            f"{helper.path.stem.replace('_', '-')} @ {base}{wheel_path(helper)}"
            for helper in helpers(snippet)
        ]
    lines = [f"requires-python = {json.dumps(requires_python(snippet))}"]
    if needs:
        lines += ["dependencies = [", *(f"    {json.dumps(need)}," for need in needs), "]"]
    block = "".join(f"# {line}\n" for line in ["/// script", *lines, "///"])
    return f"{snippet.program}\n{block}{snippet.text[snippet.foot :]}"


# ---- the block's commands


def commands(snippet: Snippet, address: str, texts: dict) -> str:
    """The part of the block that says how to run the program, as HTML: with uv in one command, and without it.

    `address` is that of the published copy, `texts` are the page's. A server and its client show both
    commands in the order in which to start them. The outer element is the only `div`: the theme's search, which is to
    leave out all of it, takes the end of an inner one for its end.
    """
    words = texts["taking"]
    base = address.removesuffix(snippet.name)
    order = [name for name in (snippet.server, snippet.name, snippet.client) if name]
    by_address = [f"uv run {base}{name}" for name in order]
    by_file = [f"python {name.rpartition('/')[2]}" for name in order]
    when = ["", ""] if len(order) == 1 else [words["first"], words["then"]]
    beside = helpers(snippet)
    names = texts["separator"].join(f"<code>{escape(helper.path.stem)}</code>" for helper in beside)
    rows = "".join(_row(command, label, words) for command, label in zip(by_address, when, strict=False))
    if beside:
        rows += f"<p>{words['brought'].format(names=names)}</p>"
    needs = pinned(snippet)
    version = escape(requires_python(snippet).removeprefix(">="))
    without = [f"<p>{words['install' if needs else 'alone'].format(version=version)}</p>"]
    if beside:
        links = texts["separator"].join(
            f'<a href="{escape(base + helper.name)}" download>{escape(helper.path.name)}</a>'
            for helper in beside
        )
        without.append(f"<p>{words['beside'].format(names=links)}</p>")
    if needs:
        without.append(_row(f"pip install {' '.join(needs)}", "", words))
    without += [_row(command, label, words) for command, label in zip(by_file, when, strict=False)]
    return (
        f'<div class="example__take" data-search-exclude role="group" aria-label="{words["label"].format(name=escape(snippet.name))}">'
        f"{rows}<details><summary>{words['without']}</summary>{''.join(without)}</details></div>"
    )


def _row(command: str, label: str, words: dict) -> str:
    """One command with the button that copies it, which the theme's own script brings to life."""
    command = escape(command)
    said = f"<span>{label}</span>" if label else ""
    return (
        f'<p class="example__command">{said}<code>{command}</code>'
        f'<button type="button" class="md-clipboard md-icon" title="{words["copy"]}" '
        f'aria-label="{words["copy_of"].format(command=command)}" data-clipboard-text="{command}"></button></p>'
    )
