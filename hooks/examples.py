"""One example block: program, output, timeline, what was verified, notes tied to lines. Knows no MkDocs."""

import re
from dataclasses import dataclass
from html import escape

from highlighted import highlighted
from running import button
from taking import commands, distributions
from timeline import draw

from runner.mistake import PageMistake
from runner.snippet import Snippet

OPEN_TURNS = 14  # a longer timeline is folded: it would part the program from the text about it
ITEM = re.compile(r"(\d+)\. (`+)(.+?)\2")


@dataclass(frozen=True)
class Reference:
    """Where a page shows a snippet: the how-manieth on it, what of it, the way to the site's root, its address."""

    number: int
    name: str
    part: str | None
    to_root: str
    site: str

    @property
    def id(self) -> str:
        return f"example-{self.number}"


def shown(reference: Reference, snippet: Snippet) -> tuple[str, int]:
    """The source that the block shows, and the number of its first line."""
    return snippet.part(reference.part) if reference.part else (snippet.program, 1)


def link_notes(reference: Reference, snippet: Snippet, text: str) -> tuple[str, str, dict[int, list[int]]]:
    """Tie the ordered list that follows an include to the lines its items quote.

    `text` is the page after the include. Returns the list, its items linked to
    their lines; the text after it; and the numbers of the notes by line (from 0).
    Raises PageMistake for a note whose line is gone or not the only one.
    """
    lines = shown(reference, snippet)[0].splitlines()
    items, after = _split_list(text)
    marks: dict[int, list[int]] = {}
    linked = []
    for number, item in enumerate(items, 1):
        quoted = ITEM.match(item)[3]
        line = _find(quoted, lines, reference.name, item.splitlines()[0])
        marks.setdefault(line, []).append(number)
        code = f"[{ITEM.match(item)[0].partition(' ')[2]}](#{reference.id}-line-{line + 1})"
        item = ITEM.sub(lambda match, code=code: f"{match[1]}. {code}", item, count=1)
        linked.append(f"{item.rstrip()}\n    {{ #{reference.id}-note-{number} }}\n")
    return "".join(["\n", *linked, "\n"]) if linked else "", after, marks


def _split_list(text: str) -> tuple[list[str], str]:
    """The items of an ordered list at the start of `text` whose items all start with code; and the rest."""
    body = text.removeprefix("\n")
    if not ITEM.match(body):
        return [], text
    listing, separator, rest = body.partition("\n\n")
    items = re.split(r"\n(?=\d+\. )", listing)
    for item in items:
        if not ITEM.match(item):
            first = item.splitlines()[0]
            raise PageMistake(
                f"a note begins with the `line` it is about, but this with {first!r}; quote it", first
            )
    return items, separator + rest


def _find(quoted: str, lines: list[str], name: str, item: str) -> int:
    """The index of the one line that is `quoted`, or else of the one that contains it."""
    found = [n for n, line in enumerate(lines) if line.strip() == quoted]
    found = found or [n for n, line in enumerate(lines) if quoted in line]
    if len(found) == 1:
        return found[0]
    if found:
        raise PageMistake(
            f"{len(found)} lines of snippets/{name} have `{quoted}`; quote more of the one meant", item
        )
    raise PageMistake(f"no line of snippets/{name} has `{quoted}`; quote a line that is there", item)


def render(
    reference: Reference,
    snippet: Snippet,
    marks: dict[int, list[int]],
    versions: list[dict],
    recording: dict | None,
    texts: dict,
) -> str:
    """The block as HTML.

    `marks` as `link_notes` gives them; `versions` are those on which the text was verified, a dict per Python;
    `recording` as `runner.record` makes it, None for a snippet without; `texts` are those of the page's language.
    """
    source, first = shown(reference, snippet)
    name = escape(snippet.name)
    lines = []
    for number, line in enumerate(highlighted(source)):
        target = f' id="{reference.id}-line-{number + 1}"' if number in marks else ""
        lines.append(f"<span{target}>{line}{_marks(reference, marks.get(number, []), texts)}\n</span>")
    code = "".join(lines)
    where = f' <span class="example__lines">{_lines(source, first, texts)}</span>' if reference.part else ""
    label = texts["example"].format(name=name)
    bar = (
        f'<figcaption class="example__bar"><span class="example__path">{name}</span>{where}'
        f'<a class="example__download" href="{reference.to_root}snippets/{name}" download '
        f'aria-label="{texts["download_of"].format(name=name)}">{texts["download"]}</a></figcaption>'
    )
    program = (
        f'<div class="highlight"><pre tabindex="0" role="group" aria-label="{label}">'
        f'<code class="language-python">{code}</code></pre></div>'
    )
    foot = ""
    if not reference.part:
        watched = button(snippet, texts)
        watched += _timeline(reference, snippet, recording, texts) if recording else ""
        watched = watched and f'<div class="example__watch">{watched}</div>'
        # before the facts, whose last one is the last line of the block
        taken = commands(snippet, f"{reference.site}snippets/{snippet.name}", texts)
        foot = _output(snippet, texts) + watched + taken + _facts(snippet, versions, texts)
    return (
        f'<figure class="example" id="{reference.id}" data-snippet="{name}">{bar}{program}{foot}</figure>\n'
    )


def _marks(reference: Reference, numbers: list[int], texts: dict) -> str:
    """Links from a line to its notes. They hold no text, so that copying the line gives the line."""
    return "".join(
        f'<a class="example__mark" href="#{reference.id}-note-{n}" data-n="{n}" '
        f'aria-label="{texts["note"].format(n=n)}"></a>'
        for n in numbers
    )


def _lines(source: str, first: int, texts: dict) -> str:
    return texts["lines"].format(first=first, last=first + source.count("\n") - 1)


def _output(snippet: Snippet, texts: dict) -> str:
    output = escape("\n".join(snippet.transcript), quote=False)
    label = texts["output_of"].format(name=escape(snippet.name))
    return (
        f'<div class="example__output"><div class="example__label">{texts["output"]}</div>'
        f'<pre tabindex="0" role="group" aria-label="{label}"><samp>{output}\n</samp></pre></div>'
    )


def _timeline(reference: Reference, snippet: Snippet, recording: dict, texts: dict) -> str:
    """The picture of the run, open if it is small, and the button of the step-through, which scripts bring to life."""
    turns = 1 + sum(len(step) == 4 and step[0] != "fold" for step in recording["steps"])
    small = len(recording["lanes"]) > 1 and turns <= OPEN_TURNS
    picture = draw(recording, snippet.transcript, snippet.name, texts, reference.id)
    data = f"{reference.to_root}recordings/{snippet.name.removesuffix('.py')}.json"
    words = f"{reference.to_root}{texts['language']}/assets/steps.json"
    return (
        f'<details class="example__timeline"{" open" if small else ""}>'
        f'<summary>{texts["timeline_of"]}</summary><div class="example__picture" tabindex="0" role="group" '
        f'aria-label="{texts["timeline_of"]}">{picture}</div></details>'
        f'<button type="button" class="example__step" data-recording="{escape(data)}" data-texts="{escape(words)}" '
        f'data-failed="{escape(texts["player"]["failed"])}" '
        f'aria-label="{texts["player"]["panel"].format(name=escape(snippet.name))}" hidden>'
        f"{texts['player']['open']}</button>"
    )


def _facts(snippet: Snippet, versions: list[dict], texts: dict) -> str:
    """What a reader should know of the run: what it needs, what varies, where it was verified."""
    facts = []
    if snippet.requires_python:
        facts.append(texts["needs_python"].format(version=escape(snippet.requires_python.removeprefix(">="))))
    if snippet.systems:
        systems = texts["separator"].join(snippet.systems).replace("Darwin", "macOS")
        facts.append(texts["needs_system"].format(systems=escape(systems)))
    if snippet.varies:
        what = texts["separator"].join(texts[f"varies_{name}"] for name in snippet.varies)
        facts.append(texts["varies"].format(what=what))
    if snippet.unrecorded:
        facts.append(texts["unrecorded"][snippet.unrecorded])
    facts.append(_verified(snippet, versions, texts))
    return "".join(f'<p class="example__fact">{fact}</p>' for fact in facts)


def _verified(snippet: Snippet, versions: list[dict], texts: dict) -> str:
    if not versions:
        return texts["not_verified"]
    pythons = "Python " + texts["separator"].join(each["python"] for each in versions)
    packages = [
        f"{package} {texts['separator'].join(sorted({each[package] for each in versions}))}"
        for package in distributions(snippet)
    ]
    return texts["verified"].format(versions=" · ".join([pythons, *packages]))
