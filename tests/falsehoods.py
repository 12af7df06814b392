"""Falsehoods: a transcript or a recording, changed in one place, so that it tells what no run did.

The place is drawn by the snippet's name: it differs from snippet to snippet, and is the same each time. What a snippet
declares to vary is no falsehood, so the change is made elsewhere. Where there is no place for one (a single line has no
two to swap), there is none.
"""

import copy
import random
import re
from collections.abc import Callable
from dataclasses import replace

from runner.snippet import Snippet

Lines = list[str]


def _letter(lines: Lines, place: random.Random) -> Lines:
    """With another letter, or figure, in one place."""
    at = place.choice(
        [(n, k) for n, line in enumerate(lines) for k, char in enumerate(line) if char.isalnum()]
    )
    line, char = lines[at[0]], lines[at[0]][at[1]]
    other = place.choice([each for each in ("12345" if char.isdigit() else "abcde") if each != char.lower()])
    return [*lines[: at[0]], line[: at[1]] + other + line[at[1] + 1 :], *lines[at[0] + 1 :]]


def _dropped(lines: Lines, place: random.Random) -> Lines:
    """Without one line."""
    at = place.randrange(len(lines))
    return lines[:at] + lines[at + 1 :]


def _swapped(lines: Lines, place: random.Random) -> Lines:
    """With two neighbours in each other's place."""
    at = place.randrange(len(lines) - 1)
    return [*lines[:at], lines[at + 1], lines[at], *lines[at + 2 :]]


def _added(lines: Lines, place: random.Random) -> Lines:
    """With one line told twice."""
    at = place.randrange(len(lines))
    return lines[: at + 1] + lines[at:]


KINDS: dict[str, Callable[[Lines, random.Random], Lines]] = {
    "a letter": _letter,
    "a line dropped": _dropped,
    "two lines swapped": _swapped,
    "a line added": _added,
}
TRIES = 200  # places to draw, before it is said that there is none


def falsified(snippet: Snippet, kind: str) -> Snippet | None:
    """The snippet with a false transcript of this kind; None if it has no place for one."""
    place = random.Random(f"{snippet.name} {kind}")
    true = list(snippet.transcript)
    for _ in range(TRIES):
        try:
            false = KINDS[kind](true, place)
        except (IndexError, ValueError):  # nothing to choose from
            return None
        if _view(false, snippet) != _view(true, snippet):
            text = snippet.text[: snippet.foot] + "".join(f"#> {line}".rstrip(" ") + "\n" for line in false)
            return replace(snippet, transcript=tuple(false), text=text)
    return None


def _view(lines: Lines, snippet: Snippet) -> Lines:
    """The lines without what may vary: two runs that differ in it alone are both true.

    Figures are all that any snippet declares to vary. (This is not the code of runner/modes.py, which it puts to the test.)
    """
    return [re.sub(r"\d", "", line) for line in lines] if snippet.varies else lines


def falsified_recording(recording: dict, name: str, kind: str) -> dict | None:
    """The recording of the snippet `name`, false in one step; None if it has no place for that."""
    place = random.Random(f"{name} {kind}")
    false = copy.deepcopy(recording)
    steps = false["steps"]
    if kind == "a letter":
        false["lanes"][place.randrange(len(false["lanes"]))]["name"] += "x"
        return false
    for _ in range(TRIES):
        at = place.randrange(len(steps))
        if kind == "a line dropped":
            del steps[at]
        elif kind == "a line added":
            steps.insert(at, steps[at])
        elif at + 1 < len(steps):
            steps[at], steps[at + 1] = steps[at + 1], steps[at]
        if steps != recording["steps"]:
            return false
    return None
