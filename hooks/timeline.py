"""A recording drawn as one inline SVG: who ran when, why it gave way, and what it printed. Knows no MkDocs.

Time runs downward, one column per lane, one row per turn (or per fold of turns). At the height of an arrow
one lane gives way and the next goes on; beside it stand the reason and, below that, what the turn printed.
Lengths are in pixels, widths of text in columns (half the width of a Chinese character).
The marks' looks are in theme/guide/assets/timeline.css.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

PHONE = 326  # what a phone shows without scrolling; sentences are wrapped to fit
COLUMNS = 38  # the longest line of a sentence
SENTENCE, MONO = 6.5, 7.25  # the width of a column
EDGE = 8  # from the left edge to the middle of the first lane
LINE = 16  # from one line of text to the next
KEY = "run", "wait", "end", "raise", "close", "open"  # kinds of marks, each explained below the picture
NAME = 14  # characters of a lane's name at the head; a longer one is cut
# what is never parted: a quoted name, a word, a Chinese character; each with the punctuation that clings to it
WORD = re.compile(r"[(（“]*(?:`[^`]*`|[\u2e80-\uffef]|[^\s`\u2e80-\uffef]+)[,;:.!?…)，。；：、）”]*\s*")


@dataclass
class Row:
    """A turn of `lane`, or (`count` is not 0) a fold, whose last step is `lane`'s, of turns of all `lanes`."""

    lane: int
    text: str
    lanes: set[int]
    first: int  # the lines printed in it are transcript[first:last]
    last: int = 0
    why: str | None = (
        None  # the lane of the row before gave way; if it is this lane, it waited while no other ran
    )
    alone: bool = False
    count: int = 0
    pause: int = 0  # how far down it goes on, if it waited alone
    top: int = 0
    bottom: int = 0


def draw(recording: dict, transcript: Sequence[str], name: str, texts: dict, uid: str) -> str:
    """The recording of the program `name` as an SVG element, on one line.

    `texts` are the page's (extra.texts of mkdocs.<language>.yml), `uid` makes its ids the only ones of the page.
    extra.texts.steps must have a sentence for each reason to switch.
    """
    lanes, words = recording["lanes"], texts["timeline"]
    rows, switches = _rows(recording, texts)
    pitch = max(16, min(30, 140 // len(lanes)))
    xs = [EDGE + pitch * n for n in range(len(lanes))]
    left = xs[-1] + 18
    columns = min(COLUMNS, int((PHONE - left) / SENTENCE))
    slant = round(max(_columns(lane["name"][:NAME]) for lane in lanes) * MONO * 0.71)
    foot = _place(rows, slant + 32, columns)
    marks = _lanes(lanes, rows, xs, foot)
    key, room, height = _key([kind for kind in KEY if marks[kind]], words, foot + 36)
    output = max(map(_columns, transcript), default=0) * MONO
    sentence = max(_columns(line, "`") for row in rows for line in _wrap(row.text, columns)) * SENTENCE
    width = round(max(room, left + output, left + sentence, xs[-1] + slant + 12)) + 4
    title, desc = _about(name, [lane["name"] for lane in lanes], rows, switches, words)
    return (
        f'<svg class="timeline" role="img" aria-labelledby="{uid}-title {uid}-desc" '
        f'width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<title id="{uid}-title">{escape(title)}</title><desc id="{uid}-desc">{escape(desc)}</desc>'
        f"{_bands(rows, width)}{_heads(lanes, xs, slant + 18)}"
        f"{''.join(_paths(kind, paths) for kind, paths in marks.items())}{_arrows(rows, xs)}"
        f'<g transform="translate({left} 4)">{_sentences(rows, columns)}{_outputs(rows, transcript)}</g>{key}</svg>'
    )


# ---- what there is to draw


def _rows(recording: dict, texts: dict) -> tuple[list[Row], int]:
    """The rows from first to last, and how many switches there were, those inside folds included."""
    lanes, words = recording["lanes"], texts["timeline"]
    rows: list[Row] = []
    switches, steps = 0, []  # without folds
    for step in recording["steps"]:
        if step[0] == "fold":
            row, turns, more = _fold(step, steps, words)
            switches += more
            if turns:
                rows.append(row)
            continue
        lane, _, out, *why = step
        steps.append(step)
        if why:
            alone = steps[-2][0] == lane
            text = _reason(why[0], lanes[steps[-2][0]], lanes[lane], texts, alone)
            rows.append(Row(lane, text, {lane}, out, why=why[0], alone=alone))
            switches += not alone
        elif not rows or rows[-1].count:
            text = words["goes_on" if rows else "begins"].format(b=lanes[lane]["name"])
            rows.append(Row(lane, text, {lane}, out))
    for row, end in zip(rows, [*(row.first for row in rows[1:]), recording["out"]], strict=True):
        row.last = end
    return rows, switches


def _fold(step: list, steps: list[list], words: dict) -> tuple[Row, int, int]:
    """The row of a fold of the last of these steps; how many turns it repeats, none if it is inside one; its switches."""
    _, period, times, out = step
    cycle = steps[-period:]
    pairs = list(zip(cycle, [cycle[-1], *cycle], strict=False))
    switches = sum(here[0] != before[0] for here, before in pairs)
    turns = sum(here[0] != before[0] or len(here) > 3 for here, before in pairs)
    first = cycle[0][2] + (out - cycle[0][2]) // (times + 1)  # each time round prints equally much
    text = words["fold_once" if times == 1 else "fold"].format(n=times, turns=turns)
    lane = cycle[-1][0]
    return (
        Row(lane, text, {each[0] for each in cycle}, max(first, cycle[-1][2]), count=times),
        turns,
        switches * times,
    )


def _reason(why: str, before: dict, now: dict, texts: dict, alone: bool) -> str:
    """The sentence that says why the lane `before` gave way to the lane `now`, or waited `alone`."""
    templates = texts["steps"]
    template = templates[why]
    if alone:
        template = templates["alone"].replace("{waits}", texts["player"]["waits"][why])
    pickers = [f"picker_{lane['kind']}" for lane in (now, before)]
    picker = next((templates[key] for key in pickers if key in templates), templates["picker"])
    return template.format(a=before["name"], b=now["name"], picker=picker)


def _place(rows: list[Row], top: int, columns: int) -> int:
    """Give each row its height, from `top` downward; return where the last one ends."""
    for row in rows:
        said = len(_wrap(row.text, columns))
        lines = said + max(row.last - row.first, int(row.alone))
        row.pause = LINE * said + 2 if row.alone else 0
        row.top, row.bottom = top, top + LINE * lines + (14 if row.alone else 8)
        top = row.bottom
    return top


def _about(name: str, names: list[str], rows: list[Row], switches: int, words: dict) -> tuple[str, str]:
    """Title and description for who cannot see the picture."""
    numbers = {"lanes": len(names), "switches": switches}
    ends = {"first": names[rows[0].lane], "last": names[rows[-1].lane]}
    desc = words["desc"].format(names=words["comma"].join(names), **numbers, **ends)
    return words["title"].format(name=name), desc


# ---- text


def _columns(text: str, quotes: str = "") -> int:
    """How many columns a text takes in a fixed-width font, without the `quotes` around names."""
    return sum(2 if char >= "\u2e80" else 1 for char in text if char not in quotes)


def _wrap(text: str, columns: int) -> list[str]:
    """The lines of a sentence, parted between words and between Chinese characters."""
    lines = [""]
    for word in WORD.findall(text):
        if lines[-1] and _columns((lines[-1] + word).rstrip(), "`") > columns:
            lines.append("")
        lines[-1] += word
    return [line.rstrip() for line in lines]


def _sentences(rows: list[Row], columns: int) -> str:
    """Why each row began; names, quoted in the template, in the font of code."""
    lines = []
    for row in rows:
        for number, line in enumerate(_wrap(row.text, columns)):
            marked = re.sub(r"`([^`]*)`", r"<tspan>\1</tspan>", escape(line))
            lines.append(f'<text y="{row.top + number * LINE}">{marked}</text>')
    return f'<g class="why">{"".join(lines)}</g>'


def _outputs(rows: list[Row], transcript: Sequence[str]) -> str:
    """What was printed, at the end of the row in which it was."""
    lines = [
        f'<text y="{row.bottom - 8 - LINE * (row.last - number)}">{escape(transcript[number])}</text>'
        for row in rows
        for number in range(row.first, row.last)
    ]
    return f'<g class="out" xml:space="preserve">{"".join(lines)}</g>'


# ---- marks


def _paths(kind: str, paths: Sequence[str]) -> str:
    """Paths of one kind; nothing if there are none."""
    drawn = "".join(f'<path d="{path}"/>' for path in paths)
    return f'<g class="{kind}">{drawn}</g>' if paths else ""


def _bands(rows: list[Row], width: int) -> str:
    """A shade behind every second row, which leads the eye from the bar to the text."""
    return _paths("band", [f"M0 {row.top - 10}H{width}V{row.bottom - 10}H0z" for row in rows[::2]])


def _heads(lanes: list[dict], xs: list[int], bottom: int) -> str:
    """The lanes' names, slanted, so that they do not overlap; a long one is cut, and whole in its <title>."""
    heads = []
    for name, x in zip((lane["name"] for lane in lanes), xs, strict=True):
        short = escape(name)
        if len(name) > NAME:
            short = f"<title>{short}</title>{escape(name[: NAME - 1])}…"
        heads.append(f'<text transform="translate({x + 3} {bottom})rotate(-45)">{short}</text>')
    return f'<g class="head">{"".join(heads)}</g>'


def _lanes(lanes: list[dict], rows: list[Row], xs: list[int], foot: int) -> dict[str, list[str]]:
    """The marks by kind: where each lane runs and waits, from its first turn on, and how it ends."""
    marks: dict[str, list[str]] = {kind: [] for kind in (*KEY, "fold")}
    for number, (lane, x) in enumerate(zip(lanes, xs, strict=True)):
        turns = [row for row in rows if number in row.lanes]
        for row, after in zip(turns, [*turns[1:], None], strict=True):
            kind, reach = ("fold", -5) if row.count else ("run", 3)
            start = row.top - reach
            if row.alone:  # it waited beside the sentence that says so
                start = row.top + row.pause
                marks["wait"].append(f"M{x} {row.top + 3}V{start}")
            marks[kind].append(f"M{x} {start}V{row.bottom + reach}")
            if after and after.top > row.bottom:
                marks["wait"].append(f"M{x} {row.bottom + 3}V{after.top - 3}")
        y = turns[-1].bottom + 3
        kind = lane["end"] or "open"
        if _waits_on(
            number, turns[-1], rows
        ):  # it ran no more lines; when it ended is known only of the main program
            start, y = y, foot + 12 if kind == "open" or not number else y + 14
            marks["wait"].append(f"M{x} {start}V{y}")
        marks[kind].append(_mark(kind, x, y))
    return marks


def _waits_on(lane: int, row: Row, rows: list[Row]) -> bool:
    """Whether a lane gave way at the end of `row`, its last, or ended there."""
    if row is rows[-1]:
        return False
    return row.lane != lane or rows[rows.index(row) + 1].why not in ("end", "raise")


def _mark(kind: str, x: int, y: int) -> str:
    """The path of how a lane ended: a crossbar, a cross, or an open ring."""
    if kind == "raise":
        return f"M{x - 5} {y + 2}l10 10m0-10l-10 10"
    if kind == "open":
        return f"M{x} {y}a4 4 0 1 1-.1 0z"
    return f"M{x - 8} {y + 1}h16"


def _arrows(rows: list[Row], xs: list[int]) -> str:
    """An arrow for each switch, from the lane that gave way to the lane that goes on."""
    arrows = []
    for before, row in pairwise(rows):
        if row.why and not row.alone:
            sign = 1 if xs[row.lane] > xs[before.lane] else -1
            tip = xs[row.lane] - 6 * sign
            arrows.append(
                f"M{xs[before.lane] + 5 * sign} {row.top}H{tip}m{-5 * sign}-4l{5 * sign} 4l{-5 * sign} 4"
            )
    return _paths("switch", arrows)


def _key(kinds: Sequence[str], words: dict, y: int) -> tuple[str, int, int]:
    """What the marks of these kinds mean, from `y` on, wrapped to fit a phone; its width and where it ends."""
    drawn, x, width = [], EDGE, 0
    for kind in kinds:
        room = 36 + round(_columns(words[kind]) * SENTENCE)
        if x + room > PHONE and x > EDGE:
            x, y = EDGE, y + 24
        stem = "wait" if kind in ("wait", "close", "open") else "run"
        drawn.append(_paths(stem, [f"M{x} {y - 8}v{15 if kind == stem else 10}"]))
        drawn.append(_paths(kind, [_mark(kind, x, y + 2)] if kind != stem else []))
        drawn.append(f'<text x="{x + 13}" y="{y + 4}">{escape(words[kind])}</text>')
        x += room
        width = max(width, x - 16)
    return f'<g class="key">{"".join(drawn)}</g>', width, y + 16
