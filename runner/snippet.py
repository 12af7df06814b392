"""The parts of a snippet file: the program, its script metadata, its transcript."""

import ast
import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from packaging.specifiers import InvalidSpecifier, SpecifierSet

from runner.mistake import Mistake, PageMistake, at, line_at, parse_toml, read
from runner.modes import MODES

ROOT = Path(__file__).parent.parent / "snippets"

# The reference expression of PEP 723 (inline script metadata), for its "script" type.
METADATA = re.compile(r"(?m)^# /// script$\s(?P<content>(^#(| .*)$\s)+)^# ///$\n")
TRANSCRIPT = re.compile(r"(^#>.*\n)*\Z", re.MULTILINE)
STRAY = re.compile(r"^#>", re.MULTILINE)
SYSTEMS = {"Linux", "Darwin", "Windows"}  # as platform.system() names them

# Why a snippet has no recording: two honest runs of it would not take the same steps.
UNRECORDED = {
    "threads",  # the operating system decides which thread goes on when
    "network",  # the operating system decides when data arrives
    "time",  # how many steps it takes depends on how fast the machine is
    "versions",  # versions of Python take different steps to the same output
    "programs",  # it is one of two programs, in two terminals
    "long",  # more steps than anybody would watch
}

# Why a snippet cannot run in a reader's browser, where Python is WebAssembly.
UNRUNNABLE = {
    "greenlet",  # greenlet, and so gevent, has no build for it: it switches stacks in machine code
    "sockets",  # a browser has none
    "threads",  # the interpreter has one
    "processes",  # there are none
    "system",  # it needs something of an operating system: resource limits, epoll
    "python",  # it needs a newer Python than the browser's, which `runner/pyodide.py` names
}


# What [tool.guide] may say: a list of these names, one of these names, or (None) the name of a file beside the snippet.
GUIDE = {
    "varies": [MODES],
    "systems": [SYSTEMS],
    "unrecorded": UNRECORDED,
    "unrunnable": UNRUNNABLE,
    "server": None,
    "client": None,
}


class SnippetError(Mistake):
    """A snippet is not as it must be; the message names the file, the line and the cure."""


@dataclass(frozen=True)
class Snippet:
    """One example of the guide.

    `name` is the path below `snippets/`, with forward slashes. `program` is what
    the page shows and what Copy gives; `metadata` is the parsed PEP 723 block
    between program and transcript (empty without one); `transcript` holds the
    lines it prints, without their `#> `. `foot` is the index in `text` at which
    the transcript starts.
    """

    path: Path
    name: str
    text: str
    program: str
    metadata: dict = field(repr=False)
    transcript: tuple[str, ...] = field(repr=False)
    foot: int = field(repr=False)

    @property
    def requires_python(self) -> str:
        """A version specifier such as `>=3.13`; empty if every supported Python runs it."""
        return self.metadata.get("requires-python", "")

    @property
    def systems(self) -> tuple[str, ...]:
        """The names, as `platform.system()` gives them, of those it runs on; empty for all."""
        return tuple(self._guide.get("systems", ()))

    @property
    def unrecorded(self) -> str | None:
        """Why it has no recording, as one of UNRECORDED; None if it has one."""
        return self._guide.get("unrecorded")

    @property
    def unrunnable(self) -> str | None:
        """Why it cannot run in a browser, as one of UNRUNNABLE; None if it can."""
        return self._guide.get("unrunnable")

    @property
    def varies(self) -> tuple[str, ...]:
        """Names of `runner.modes.MODES` in which two runs of it may differ."""
        return tuple(self._guide.get("varies", ()))

    @property
    def server(self) -> str | None:
        """The name of the snippet that must run in another terminal before this one."""
        return self._beside("server")

    @property
    def client(self) -> str | None:
        """The name of the snippet that talks to this server, and ends the run."""
        return self._beside("client")

    @property
    def _guide(self) -> dict:
        return self.metadata.get("tool", {}).get("guide", {})

    def _beside(self, key: str) -> str | None:
        other = self._guide.get(key)
        return other and f"{self.name.rpartition('/')[0]}/{other}"

    @cached_property
    def tree(self) -> ast.Module:
        """The program, parsed. Raises SnippetError if it is no Python."""
        try:
            return ast.parse(self.program)
        except SyntaxError as error:
            raise self.error(error.lineno or 1, f"is not Python: {error.msg}; mend it") from None

    def error(self, line: int, what: str) -> SnippetError:
        """A SnippetError about a line of the file."""
        return SnippetError(at(self.path, line, what))

    def line_of_key(self, key: str) -> int:
        """The line of the file at which its script metadata has a key."""
        found = re.search(rf"^# (\[?tool\.|tool\.guide\.)?{re.escape(key)}\b", self.text, re.MULTILINE)
        return line_at(self.text, found.start() if found else self.text.find("# /// script"))

    def part(self, name: str) -> tuple[str, int]:
        """The source of one top-level function or class, and the line it starts on.

        Raises PageMistake if the program has no such definition.
        """
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
        parts = {node.name: node for node in self.tree.body if isinstance(node, kinds)}
        if name not in parts:
            there = ", ".join(parts) or "none"
            raise PageMistake(
                f"snippets/{self.name} has no function or class `{name}` at its top level (it has {there}); include one that is there"
            )
        node = parts[name]
        first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
        lines = self.program.splitlines(keepends=True)
        return "".join(lines[first - 1 : node.end_lineno]), first


def load(path: Path, root: Path = ROOT) -> Snippet:
    """Read one snippet.

    Raises SnippetError if it cannot be read, has a transcript elsewhere than at its foot, or metadata that say what
    nobody knows.
    """
    name = path.relative_to(root).as_posix()
    text = read(path, SnippetError)
    if not text.strip():
        raise SnippetError(at(path, 1, "is empty; write the program, or delete the file"))
    if not text.endswith("\n"):
        text += "\n"
    foot = TRANSCRIPT.search(text).start()
    head = text[:foot]
    if stray := STRAY.search(head):
        line = line_at(text, stray.start())
        raise SnippetError(
            at(
                path,
                line,
                "a line of a transcript (`#>`) stands above the foot; delete it, and run the tests with --update-examples",
            )
        )
    block = METADATA.search(head)
    if block and head[block.end() :].strip():
        line = line_at(text, block.start())
        raise SnippetError(at(path, line, "move the `# /// script` block to just above the transcript"))
    if not block and (opening := re.search(r"^# ///", head, re.MULTILINE)):
        line = line_at(text, opening.start())
        raise SnippetError(
            at(
                path,
                line,
                "is no block of script metadata; it is `# /// script`, lines that begin with `# `, `# ///`",
            )
        )
    program = head[: block.start()].rstrip("\n") + "\n" if block else head
    transcript = tuple(line[2:].removeprefix(" ") for line in text[foot:].splitlines())
    metadata = {}
    if block:
        lines = block["content"].splitlines(keepends=True)
        content = "".join(line[2:] if line[1:2] == " " else line[1:] for line in lines)
        metadata = parse_toml(content, path, line_at(text, block.start()), SnippetError)
    snippet = Snippet(path, name, text, program, metadata, transcript, foot)
    _check(snippet)
    return snippet


def load_all(root: Path = ROOT) -> dict[str, Snippet]:
    """Every snippet there is, by name. Raises SnippetError as `load` does, and if two do not fit together."""
    snippets = [load(path, root) for path in sorted(root.rglob("*.py"))]
    found = {snippet.name: snippet for snippet in snippets}
    _check_pairs(found)
    return found


def _check(snippet: Snippet) -> None:
    """Raise SnippetError for metadata that nobody knows."""
    metadata = snippet.metadata

    def wrong(key: str, what: str) -> SnippetError:
        return snippet.error(snippet.line_of_key(key), what)

    try:
        SpecifierSet(metadata.get("requires-python", ""))
    except (InvalidSpecifier, TypeError, AttributeError):
        raise wrong(
            "requires-python", '`requires-python` says which versions run it; write it as ">=3.13"'
        ) from None
    tools = metadata.get("tool", {})
    if not isinstance(tools, dict) or not isinstance(guide := tools.get("guide", {}), dict):
        raise wrong("tool", "`tool.guide` is a table; write `[tool.guide]`, and the keys below it")
    # publishing writes the others itself, or not at all
    known = {"requires-python", "tool"}, {"guide"}, GUIDE
    for keys, there in zip(known, (metadata, tools, guide), strict=True):
        if unknown := sorted(there.keys() - {*keys}):
            raise wrong(
                unknown[0], f"`{unknown[0]}` is not known here, only {_names(keys)}; take it out, or mend it"
            )
    for key, value in guide.items():
        names = GUIDE[key]
        if names is None:
            if not isinstance(value, str) or not value.endswith(".py") or "/" in value:
                raise wrong(key, f'`{key}` is the name of a program beside this one; write it as "name.py"')
        elif isinstance(names, list):
            (names,) = names
            if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
                raise wrong(key, f"`{key}` is a list of texts; write some of {_names(names)} in [ ]")
            if unknown := [each for each in value if each not in names]:
                raise wrong(key, f"`{key}` knows {_names(names)}, not {unknown[0]!r}; mend it")
        elif not isinstance(value, str) or value not in names:
            raise wrong(key, f"`{key}` knows {_names(names)}, not {value!r}; mend it")


def _check_pairs(snippets: dict[str, Snippet]) -> None:
    """Raise SnippetError for a server and a client that do not name each other, and for two names that are one on Windows."""
    lower: dict[str, str] = {}
    pairs = []
    for name, snippet in snippets.items():
        other = lower.setdefault(name.lower(), name)
        if other != name:
            raise snippet.error(
                1, f"has the same name as snippets/{other} where letter case does not count; rename one"
            )
        for key, back in (("server", "client"), ("client", "server")):
            if partner := getattr(snippet, key):
                pairs.append((snippet, key, partner, back))
    for snippet, key, partner, _ in pairs:
        if partner not in snippets:
            line = snippet.line_of_key(key)
            raise snippet.error(
                line, f"its {key} snippets/{partner} is not there; mend the name, or add the file"
            )
    for snippet, key, partner, back in pairs:
        if getattr(snippets[partner], back) != snippet.name:
            raise snippet.error(
                snippet.line_of_key(key),
                f'its {key} does not name it in turn; write `{back} = "{snippet.path.name}"` in the [tool.guide] of snippets/{partner}',
            )


def _names(names: object) -> str:
    """Names in a sentence."""
    return ", ".join(f"`{name}`" for name in sorted(names))
