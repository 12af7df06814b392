"""The parts of a snippet file: the program, its script metadata, its transcript."""

import ast
import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from runner.modes import MODES

ROOT = Path(__file__).parent.parent / "snippets"

# The reference expression of PEP 723 (inline script metadata), for its "script" type.
METADATA = re.compile(r"(?m)^# /// script$\s(?P<content>(^#(| .*)$\s)+)^# ///$\n")
TRANSCRIPT = re.compile(r"(^#>.*\n)*\Z", re.MULTILINE)
GUIDE_KEYS = {"varies", "server", "client", "systems", "unrecorded", "unrunnable"}

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


class SnippetError(Exception):
    """A snippet is not as it must be; the message names the file and the cure."""


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

    def part(self, name: str) -> tuple[str, int]:
        """The source of one top-level function or class, and the line it starts on.

        Raises SnippetError if the program has no such definition.
        """
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
        for node in ast.parse(self.program).body:
            if isinstance(node, kinds) and node.name == name:
                first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
                lines = self.program.splitlines(keepends=True)
                return "".join(lines[first - 1 : node.end_lineno]), first
        raise SnippetError(f"{self.name}: no top-level function or class `{name}`; include one that is there")


def load(path: Path, root: Path = ROOT) -> Snippet:
    """Read one snippet.

    Raises SnippetError if its metadata cannot be read or says what nobody knows.
    """
    name = path.relative_to(root).as_posix()
    text = path.read_text("utf-8")
    foot = TRANSCRIPT.search(text).start()
    head = text[:foot]
    block = METADATA.search(head)
    if block and head[block.end() :].strip():
        raise SnippetError(f"{name}: move the `# /// script` block to just above the transcript")
    program = head[: block.start()].rstrip("\n") + "\n" if block else head
    metadata = _parse(name, block["content"]) if block else {}
    transcript = tuple(line[2:].removeprefix(" ") for line in text[foot:].splitlines())
    return Snippet(path, name, text, program, metadata, transcript, foot)


def load_all(root: Path = ROOT) -> dict[str, Snippet]:
    """Every snippet there is, by name."""
    snippets = [load(path, root) for path in sorted(root.rglob("*.py"))]
    return {snippet.name: snippet for snippet in snippets}


def _parse(name: str, content: str) -> dict:
    lines = content.splitlines(keepends=True)
    try:
        metadata = tomllib.loads("".join(line[2:] if line[1:2] == " " else line[1:] for line in lines))
    except tomllib.TOMLDecodeError as error:
        raise SnippetError(f"{name}: the `# /// script` block is not TOML: {error}") from error
    guide = metadata.get("tool", {}).get("guide", {})
    if unknown := set(guide) - GUIDE_KEYS:
        raise SnippetError(f"{name}: [tool.guide] knows {sorted(GUIDE_KEYS)}, not {sorted(unknown)}")
    if unknown := set(guide.get("varies", ())) - set(MODES):
        raise SnippetError(f"{name}: `varies` knows {sorted(MODES)}, not {sorted(unknown)}")
    if (reason := guide.get("unrecorded")) not in {None, *UNRECORDED}:
        raise SnippetError(f"{name}: `unrecorded` knows {sorted(UNRECORDED)}, not {reason!r}")
    if (reason := guide.get("unrunnable")) not in {None, *UNRUNNABLE}:
        raise SnippetError(f"{name}: `unrunnable` knows {sorted(UNRUNNABLE)}, not {reason!r}")
    return metadata
