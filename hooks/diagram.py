"""Diagrams: an SVG of diagrams/ whose labels a page gives in its own language. Knows no MkDocs.

A page says, in a fence of its own:

    ```diagram
    hub
    title: The hub and two greenlets
    alt: The hub stands in the middle; every greenlet switches to it and is switched to by it.
    hub: the hub
    ready: asks the system who is ready
    ```

`diagrams/hub.svg` has `{hub}` and `{ready}` where those texts belong. `title` and `alt` are what a screen reader
says; `title` also stands below the picture. An arrow's head is `marker-end="url(#arrow)"`.
"""

import re
from html import escape
from pathlib import Path
from xml.etree import ElementTree

from runner.mistake import Mistake, PageMistake, at, line_of, read

FENCE = re.compile(r"^```diagram\n(?P<body>.*?)^```\n", re.MULTILINE | re.DOTALL)
PLACE = re.compile(r"\{([a-z][a-z0-9-]*)\}")
SPOKEN = ("title", "alt")
ARROW = (
    '<defs><marker id="{id}-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" '
    'markerUnits="userSpaceOnUse" orient="auto-start-reverse">'
    '<path class="tip" d="M0 0 8 4 0 8Z"/></marker></defs>'
)


class DiagramError(PageMistake):
    """A diagram cannot be drawn; the message says which, and what to do."""


def draw(body: str, folder: Path, number: int) -> str:
    """The figure for the body of a fence, the `number`th diagram of its page: HTML in one line.

    Raises DiagramError if there is no such file, or if the labels and the places for them differ; Mistake, about the
    file, if it is no SVG with a viewBox.
    """
    name, labels = _read(body)
    path = folder / f"{name}.svg"
    try:
        source = read(path)
        root = ElementTree.fromstring(source)
    except FileNotFoundError:
        raise DiagramError(f"diagrams/{name}.svg is not there; draw it, or mend the name", name) from None
    except ElementTree.ParseError as error:
        what = str(error).partition(":")[0]
        raise Mistake(at(path, error.position[0], f"is not XML ({what}); mend it")) from None
    view = root.get("viewBox", "").split()
    if not root.tag.endswith("svg") or len(view) != 4:
        raise Mistake(
            at(path, line_of(source, "<svg"), 'is no `<svg viewBox="0 0 width height">`; give it that')
        )
    places = set(PLACE.findall(source))
    if lacking := sorted(places - labels.keys()):
        raise DiagramError(
            f"diagrams/{name}.svg has places for {lacking}; give each a line `key: text`", name
        )
    if idle := sorted(labels.keys() - places - {*SPOKEN}):
        raise DiagramError(
            f"diagrams/{name}.svg has no places for {idle}; take them out, or mend the keys", f"{idle[0]}:"
        )
    id = f"diagram-{number}"
    inner = source[source.index(">", source.index("<svg")) + 1 : source.rindex("</svg>")]
    inner = PLACE.sub(lambda place: escape(labels[place[1]]), inner).replace(
        "url(#arrow)", f"url(#{id}-arrow)"
    )
    inner = re.sub(r">\s+<", "><", inner).strip()
    return (
        f'<figure class="diagram"><div class="diagram__scroll" role="group" tabindex="0" aria-labelledby="{id}-title">'
        f'<svg viewBox="{" ".join(view)}" width="{view[2]}" height="{view[3]}" role="img" '
        f'aria-labelledby="{id}-title" aria-describedby="{id}-alt">'
        f'<desc id="{id}-alt">{escape(labels["alt"])}</desc>{ARROW.format(id=id)}{inner}</svg></div>'
        f'<figcaption id="{id}-title">{escape(labels["title"])}</figcaption></figure>'
    )


def _read(body: str) -> tuple[str, dict[str, str]]:
    """The name of a diagram, and its labels by key."""
    name, *lines = [line for line in body.splitlines() if line.strip()] or [""]
    labels = {}
    for line in lines:
        key, separator, text = line.partition(":")
        if not separator or not text.strip():
            raise DiagramError(
                f"in the diagram {name!r}, each line is `key: text`, but there is {line!r}", line
            )
        labels[key.strip()] = text.strip()
    for key in SPOKEN:
        if key not in labels:
            raise DiagramError(
                f"the diagram {name!r} lacks `{key}: …`, which a screen reader says; write it", name
            )
    return name.strip(), labels
