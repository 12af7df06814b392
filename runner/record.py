"""Records one snippet: who ran which line when, and why it gave way. See `record` for the form.

A recording is what two honest runs have in common: no times, no identities, only the order of steps. Where versions of
Python differ, they are brought to one form here and in `tracer`, each for a stated reason.
"""

import ast
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from runner.modes import reconcile
from runner.play import LIMIT, PlayError, Process, temporary
from runner.reasons import Reasons
from runner.snippet import Snippet

FOLDER = Path(__file__).parent.parent / "recordings"
TRACER = Path(__file__).with_name("tracer.py")
NOTES = "notes.json"  # of the tracer, in the folder of the run
LONG = 100  # steps; from here on, what repeats is folded
LONGEST = 400  # steps after folding; nobody would watch more
PERIOD = 40  # steps; the longest stretch that is folded as one repeated


class RecordError(Exception):
    """A snippet could not be recorded; the message names it, and the cure."""


class Step(NamedTuple):
    """A lane is about to run a line; `out` lines have been printed; `why` the lane before gave way, if it is another.

    If it is the same lane, `why` is what it waited for while no other ran.
    """

    lane: int
    line: int
    out: int
    why: str | None = None


class Fold(NamedTuple):
    """The `period` steps before it happened `times` more; afterwards `out` lines had been printed."""

    period: int
    times: int
    out: int


def record(snippet: Snippet, transcript: Sequence[str]) -> dict:
    """Run the snippet, whose output is `transcript`, under the tracer; return its recording, ready for JSON.

    {"lanes": [{"name", "kind", "end", "last"}], "steps": [[lane, line, out] or [lane, line, out, why] or
    ["fold", period, times, out]], "out": lines printed in all}: the lanes in the order in which they first ran; `end` how
    a lane ended after step `last` ("end", "raise", "close"), or null if it did not; a step as in `Step`, a fold as in `Fold`. Raises RecordError if it prints something else
    while it is watched, or takes too many steps to be watched by a reader.
    """
    notes, seen = _trace(snippet)
    if reconcile(seen, transcript, snippet.varies) != list(transcript):
        printed = "\n".join(f"  {line}" for line in seen)
        raise RecordError(f"snippets/{snippet.name}: while recorded it printed something else:\n{printed}")
    lanes, steps = _steps(notes, snippet.program)
    folded = fold(steps) if len(steps) > LONG else list(steps)
    if len(folded) > LONGEST:
        raise RecordError(
            f"snippets/{snippet.name}: {len(folded)} steps are too many to watch. "
            'Make it shorter, or say `unrecorded = "long"` in its [tool.guide]'
        )
    places = {step: index for index, step in enumerate(folded)}
    for number, lane in enumerate(lanes):
        lane["last"] = max(
            place for step, place in places.items() if isinstance(step, Step) and step.lane == number
        )
    return {
        "lanes": lanes,
        "steps": [
            ["fold", *step] if isinstance(step, Fold) else [part for part in step if part is not None]
            for step in folded
        ],
        "out": len(transcript),
    }


class Traced(Process):
    """One snippet under the tracer, which leaves its notes in the folder."""

    def command(self) -> list[str]:
        return [sys.executable, "-X", "utf8", "-u", str(TRACER), str(self.snippet.path), NOTES]

    def readable(self) -> list[Path]:
        return [*super().readable(), TRACER]


def _trace(snippet: Snippet) -> tuple[dict, list[str]]:
    with temporary() as folder, Traced(snippet, Path(folder)) as running:
        try:
            lines = running.finish(3 * LIMIT)
            return json.loads(Path(folder, NOTES).read_text("utf-8")), lines
        except (PlayError, OSError, ValueError) as error:
            raise RecordError(f"snippets/{snippet.name}: it fails while it is recorded:\n{error}") from None


def statements(program: str) -> dict[int, int]:
    """The first line of the statement that a line belongs to, for each line of the program.

    Versions of Python differ in which lines of one statement they report, and in what order; all report the statement.
    """
    found = {}

    def visit(node: ast.AST) -> None:
        if isinstance(node, ast.stmt | ast.ExceptHandler):
            found.update(dict.fromkeys(range(node.lineno, node.end_lineno + 1), node.lineno))
            for decorator in getattr(node, "decorator_list", ()):
                found.update(dict.fromkeys(range(decorator.lineno, node.lineno), node.lineno))
        for child in ast.iter_child_nodes(node):  # inner statements are visited later, and so prevail
            visit(child)

    visit(ast.parse(program))
    return found


def _once(events: list[list], program: str) -> list[list]:
    """Without the lines that only some versions report, though nothing of them runs.

    These are the line where a frame waits, or called another, once more: from 3.13 on when an exception passes through
    it, from 3.12 on when what it called has handled one. And a handler's own line after its body, where 3.11 cleans up.
    """
    repeating, handlers = _repeating(program), _handlers(program)
    kept, before = [], {}  # before: a lane -> its last line
    for at, event in enumerate(events):
        if event[0] == "line":
            _, lane, line, out, again = event
            after = events[at + 1] if at + 1 < len(events) else ["end"]
            passes = after[:2] == ["line", lane] and after[3] == out
            passes = passes or (after[:2] == ["leave", lane] and after[2] in {"raise", "close"})
            cleans = before.get(lane) in handlers.get(line, ())
            before[lane] = line
            if cleans or (again and (passes or line not in repeating)):
                continue
        kept.append(event)
    return kept


def _repeating(program: str) -> set[int]:
    """The lines that can run twice in a row: those of a statement that is all there is in a `while`."""
    loops = [node for node in ast.walk(ast.parse(program)) if isinstance(node, ast.While)]
    return {
        line
        for loop in loops
        if len(loop.body) == 1
        for line in range(loop.body[0].lineno, loop.body[0].end_lineno + 1)
    }


def _handlers(program: str) -> dict[int, range]:
    """The lines of each handler's body, by the line of its `except`."""
    nodes = [node for node in ast.walk(ast.parse(program)) if isinstance(node, ast.ExceptHandler)]
    return {node.lineno: range(node.body[0].lineno, node.end_lineno + 1) for node in nodes}


def _steps(notes: dict, program: str) -> tuple[list[dict], list[Step]]:
    """The lanes and steps of what the tracer noted of a run of this program."""
    reasons, first = Reasons(program), statements(program)
    events = _once(notes["events"], program)
    # from 3.13 on, closing what is awaited looks like a lane of its own, which runs nothing
    ran = sorted({lane for event, lane, *_ in events if event == "line"} | {0})
    found = [notes["lanes"][lane] for lane in ran]
    lanes = [
        {"name": name, "kind": lane["kind"], "end": None}
        for name, lane in zip(_names(found), found, strict=True)
    ]
    steps: list[Step] = []
    stopped: str | None = None  # how the lane of the last step stopped, if it did
    for event, traced, *rest in events:
        if traced not in ran:
            continue
        lane = ran.index(traced)
        if event == "leave":
            (how,) = rest
            if how == "hub":  # of one that ends, the end has been told
                if steps and steps[-1].lane == lane:
                    stopped = stopped or how
                continue
            lanes[lane]["end"] = None if how == "yield" else how
            if steps and steps[-1].lane == lane:
                stopped = how
            continue
        line, out = first[rest[0]], rest[1]
        lanes[lane]["end"] = None
        before = steps[-1] if steps else Step(lane, 0, 0)
        if before.lane == lane:
            # a comprehension is a frame of its own on 3.11 and part of its function since 3.12 (PEP 709): its lines
            # follow each other as one
            if steps and (before.line, before.out) == (line, out):
                continue
            alone = _alone(lanes[lane]["kind"], before.line, stopped, reasons)
            steps.append(Step(lane, line, out, alone))
        else:
            why = _why(lanes[before.lane]["kind"], lanes[lane]["kind"], before.line, stopped, reasons)
            steps.append(Step(lane, line, out, why))
        stopped = None
    lanes[0]["end"] = lanes[0]["end"] or "end"
    return lanes, steps


def _why(before: str, now: str, line: int, stopped: str | None, reasons: Reasons) -> str:
    """Why a lane of kind `before` gave way at `line` to one of kind `now`."""
    if stopped in {"end", "raise"}:
        return stopped
    if stopped == "close":
        return "raise" if before in {"task", "gevent"} else "end"
    if stopped == "yield":
        return "yield" if before == "generator" else reasons.waiting(line, "await")
    if before == "greenlet" and now == "main":
        return "switch"
    return reasons.driving(line, now)


def _alone(kind: str, line: int, stopped: str | None, reasons: Reasons) -> str | None:
    """What a lane waited for that stopped at `line` and goes on without another having run, if it did wait."""
    if stopped == "hub" or (stopped == "yield" and kind in {"task", "coroutine"}):
        return reasons.waiting(line, "await")
    # a generator gives a value to a loop without a line of its own, such as list(); an asynchronous one may wait
    return reasons.waiting(line, None) if stopped == "yield" else None


def _names(lanes: list[dict]) -> list[str]:
    """The lanes' names, each its own: a second `eat` is `eat 2`."""
    counts: Counter[str] = Counter()
    names = []
    for lane in lanes:
        counts[lane["name"]] += 1
        count = counts[lane["name"]]
        names.append(lane["name"] if count == 1 else f"{lane['name']} {count}")
    return names


def fold(steps: list[Step]) -> list[Step | Fold]:
    """Replace what repeats at least four times by its first two times and a count, shortest stretches first."""
    folded: list[Step | Fold] = list(steps)
    for period in range(1, PERIOD + 1):
        at = 0
        while at < len(folded):
            times = _repeats(folded, at, period)
            if times >= 4:
                last = folded[at + times * period - 1]
                after = folded[at + times * period : at + times * period + 1]
                out = after[0].out if after else last.out
                folded[at + 2 * period : at + times * period] = [Fold(period, times - 2, out)]
                at += 2 * period + 1
            else:
                at += 1
    return folded


def _repeats(steps: list[Step | Fold], at: int, period: int) -> int:
    """How often the `period` steps at `at` follow each other with the same lanes and lines."""

    def shape(step: Step | Fold) -> tuple:
        return (step.lane, step.line, step.why) if isinstance(step, Step) else (None, step.period, step.times)

    first = [shape(step) for step in steps[at : at + period]]
    if len(first) < period or any(lane is None for lane, *_ in first):
        return 1
    times = 1
    while [shape(step) for step in steps[at + times * period : at + (times + 1) * period]] == first:
        times += 1
    return times


def path(snippet: Snippet, folder: Path = FOLDER) -> Path:
    """Where its recording lies."""
    return folder / Path(snippet.name).with_suffix(".json")


def text(recording: dict) -> str:
    """A recording as it is kept: a lane or step per line, so that a change reads well."""
    lines = ["{"]
    for key in ("lanes", "steps"):
        items = ",\n".join(f"  {json.dumps(item, ensure_ascii=False)}" for item in recording[key])
        lines.append(f' "{key}": [\n{items}\n ],')
    return "\n".join([*lines, f' "out": {recording["out"]}', "}"]) + "\n"
