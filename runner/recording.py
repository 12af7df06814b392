"""A recording as it is kept, read and checked: a page and its step-through must be able to rely on its form.

The form is that of `runner.record.record`.
"""

import json
from collections.abc import Container
from pathlib import Path

from runner.mistake import at, line_of, read, read_json
from runner.snippet import Snippet, SnippetError

ENDS = "end", "raise", "close", None


def load(path: Path, snippet: Snippet, reasons: Container[str] | None = None) -> dict:
    """The recording of a snippet that has one; `reasons` are those to switch that may be in it, None for any.

    Raises SnippetError, which names the file, the line and the cure, if it is missing, cannot be read, has another form,
    or cannot be of this program.
    """
    cure = f"record it anew: uv run pytest --update-examples -k {snippet.path.stem}"
    try:
        recording = read_json(path, cure, SnippetError)
    except FileNotFoundError:
        raise SnippetError(at(path, 1, f"is missing; {cure}")) from None
    if (problem := _problem(recording, snippet, reasons)) is None:
        return recording
    item, what = problem
    text = read(path)
    # it is kept with a lane or step per line
    words = json.dumps(item, ensure_ascii=False)
    raise SnippetError(at(path, line_of(text, words), f"{what}; {cure}"))


def _problem(recording: dict, snippet: Snippet, reasons: Container[str] | None) -> tuple[object, str] | None:
    """What is wrong with a recording, and where; None if nothing is."""
    for key, kind in (("lanes", list), ("steps", list), ("out", int)):
        if not isinstance(recording.get(key), kind):
            return key, f"`{key}` is missing, or no {kind.__name__}"
        if kind is list and not recording[key]:
            return key, f"`{key}` is empty"
    steps, lines = recording["steps"], snippet.program.count("\n")
    for lane in recording["lanes"]:
        if not isinstance(lane, dict) or not all(isinstance(lane.get(key), str) for key in ("name", "kind")):
            return lane, "a lane has a `name` and a `kind`, but this has not"
        if lane.get("end", 0) not in ENDS or not _within(lane.get("last"), len(steps)):
            return lane, "a lane says how it ended (`end`) and with which step (`last`), but this does not"
    printed = 0
    for number, step in enumerate(steps):
        if not isinstance(step, list) or not 3 <= len(step) <= 4:
            return step, "a step is [lane, line, lines printed] and perhaps why, but this is not"
        if step[0] == "fold":
            if len(step) != 4 or not _within(step[1], number + 1) or not _within(step[2], None):
                return step, 'a fold is ["fold", steps, times, lines printed], but this is not'
            out = step[3]
        else:
            if not _within(step[0], len(recording["lanes"])):
                return step, f"there is no lane {step[0]!r}"
            if not _within(step[1], lines + 1) or step[1] == 0:
                return step, f"snippets/{snippet.name} has no line {step[1]!r}"
            if not isinstance(step[-1], str if len(step) == 4 else int):
                return step, "the last of a step's four parts says why, in a word, but this does not"
            if len(step) == 4 and reasons is not None and step[3] not in reasons:
                return (
                    step,
                    f"{step[3]!r} is no reason that extra.texts.steps of mkdocs.<language>.yml has a sentence for",
                )
            out = step[2]
        if not _within(out, None) or out < printed:
            return step, f"{out!r} lines cannot have been printed by then"
        printed = out
    if not len(snippet.transcript) == recording["out"] >= printed:
        return "out", f"the snippet prints {len(snippet.transcript)} lines, this {recording['out']}"
    return None


def _within(number: object, end: int | None) -> bool:
    """Whether this is a number from 0 on, below `end` if there is one."""
    return (
        isinstance(number, int)
        and not isinstance(number, bool)
        and number >= 0
        and (end is None or number < end)
    )
