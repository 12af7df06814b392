"""The timeline shows all of a recording and nothing else: turns, switches, ends, output, in both languages."""

import json
import re
import sys
import xml.etree.ElementTree as ET
from itertools import pairwise
from pathlib import Path

import pytest
from mkdocs.utils.yaml import yaml_load

from runner import record, recording
from runner.snippet import SnippetError
from tests.pages import LANGUAGES, ROOT
from tests.plays import SNIPPETS

sys.path.insert(0, str(ROOT / "hooks"))

from timeline import COLUMNS, draw

TEXTS = {
    language: yaml_load((ROOT / f"mkdocs.{language}.yml").read_text("utf-8"))["extra"]["texts"]
    for language in LANGUAGES
}
CODES = {"send", "next", "throw", "close", "yield", "end", "raise", "switch", "start", "join", "sleep"} | {
    "wait", "event", "lock", "queue", "io", "await", "run", "call"
}  # fmt: skip
PICKED = CODES - {"send", "next", "throw", "close", "yield", "end", "raise"} - {
    "switch", "start", "join", "await", "call"
}  # fmt: skip

each_language = pytest.mark.parametrize("language", LANGUAGES)


def lane(name: str, kind: str, end: str | None, last: int) -> dict:
    return {"name": name, "kind": kind, "end": end, "last": last}


EATERS = {
    "lanes": [
        lane("main", "main", "end", 6),
        lane("Ann", "generator", None, 4),
        lane("a <b> & a long name", "generator", "close", 2),
    ],
    "steps": [[0, 1, 0], [0, 2, 0], [2, 5, 2, "next"], [0, 3, 3, "yield"], [1, 5, 3, "send"], [1, 6, 4], [0, 4, 5, "yield"]],
    "out": 7,
}  # fmt: skip
SAID = [
    "main: <starts> & waits",
    "",
    "    b: indented",
    "  Ann: eats",
    "  Ann: 吃完了",
    "main: goes",
    "main: goes",
]
SLEEPERS = {
    "lanes": [
        lane("main", "main", "end", 5),
        lane("rice", "gevent", "end", 4),
        lane("soup", "gevent", "raise", 3),
    ],
    "steps": [
        [0, 1, 0],
        [1, 5, 0, "wait"],
        [2, 5, 1, "sleep"],
        [2, 6, 1],
        [1, 6, 2, "raise"],
        [0, 9, 3, "end"],
    ],
    "out": 4,
}
SLEPT = ["rice: sleeps", "soup: boils over", "rice: ready", "main: serves"]
ALONE = {"lanes": [lane("main", "main", "end", 1)], "steps": [[0, 1, 0], [0, 2, 1]], "out": 2}
# Ann and main take turns five times; the bare loop inside main's first turn hides no turn
FOLDED = {
    "lanes": [lane("main", "main", "end", 7), lane("Ann", "generator", "end", 5)],
    "steps": [[0, 1, 0], ["fold", 1, 98, 0], [0, 3, 0], [1, 7, 1, "send"], [0, 3, 2, "yield"], [1, 7, 3, "send"],
              ["fold", 2, 3, 10], [0, 4, 10, "end"]],
    "out": 11,
}  # fmt: skip
COUNTED = [f"line {number}" for number in range(11)]

# rice sleeps while nobody else runs, twice: once it prints afterwards, once it does not
LONELY = {
    "lanes": [lane("main", "main", "end", 5), lane("rice", "task", "end", 4)],
    "steps": [
        [0, 1, 0],
        [1, 5, 0, "run"],
        [1, 6, 1, "sleep"],
        [1, 7, 2],
        [1, 8, 2, "lock"],
        [0, 2, 2, "end"],
    ],
    "out": 3,
}
SLEPT_ALONE = ["rice: sleeps", "rice: ready", "main: serves"]

RECORDINGS = {
    "eaters": (EATERS, SAID),
    "sleepers": (SLEEPERS, SLEPT),
    "alone": (ALONE, ["one", "two"]),
    "folded": (FOLDED, COUNTED),
    "lonely": (LONELY, SLEPT_ALONE),
}
each_recording = pytest.mark.parametrize(("recording", "said"), RECORDINGS.values(), ids=RECORDINGS)


def drawn(recording: dict, said: list[str], language: str = "en", uid: str = "example-1") -> ET.Element:
    """The picture, parsed; that it can be is the first thing tested."""
    return ET.fromstring(draw(recording, said, "eaters.py", TEXTS[language], uid))


def marks(picture: ET.Element, kind: str) -> list[tuple[int, ...]]:
    """The numbers in each path of a kind, those of the key left out."""
    paths = [path.get("d") for path in picture.findall(f"g[@class='{kind}']/path")]
    return [tuple(int(number) for number in re.findall(r"-?\d+", path)) for path in paths]


def text(element: ET.Element) -> str:
    return "".join(element.itertext())


def lines(picture: ET.Element, kind: str) -> list[tuple[int, str]]:
    """The lines of text of a kind, each with its height."""
    return [(int(line.get("y")), text(line)) for line in picture.findall(f".//g[@class='{kind}']/text")]


def columns(picture: ET.Element) -> dict[int, int]:
    """The lanes by the middle of their column."""
    heads = picture.findall("g[@class='head']/text")
    found = [int(re.search(r"translate\((\d+)", head.get("transform"))[1]) - 3 for head in heads]
    return {x: number for number, x in enumerate(found)}


@each_language
@each_recording
def test_every_line_of_output_stands_once_in_order(language: str, recording: dict, said: list[str]):
    out = lines(drawn(recording, said, language), "out")
    assert [line for _, line in out] == said
    heights = [y for y, _ in out]
    assert heights == sorted(set(heights)), "two lines of output stand on one another"


def test_output_stands_beside_the_bar_that_printed_it():
    picture = drawn(SLEEPERS, SLEPT)
    lanes = columns(picture)
    beside = [
        {lanes[x] for x, top, bottom in marks(picture, "run") if top + 3 < y < bottom - 3}
        for y, _ in lines(picture, "out")
    ]
    assert beside == [{1}, {2}, {1}, {0}]


@each_recording
def test_bars_cover_all_turns_without_a_gap(recording: dict, said: list[str]):
    picture = drawn(recording, said)
    lanes = columns(picture)
    bars = sorted((top, bottom, lanes[x]) for x, top, bottom in marks(picture, "run"))
    steps = [step for step in recording["steps"] if step[0] != "fold"]
    turns = [step[0] for number, step in enumerate(steps) if number == 0 or len(step) == 4]
    assert [number for *_, number in bars] == turns
    covered = bars[0][0]
    others = [(top, bottom, 0) for kind in ("fold", "wait") for _, top, bottom in marks(picture, kind)]
    for top, bottom, _ in sorted(bars + (others if recording in (FOLDED, LONELY) else [])):
        assert top <= covered + 10, f"nobody runs from {covered} to {top}"
        covered = max(covered, bottom)


@each_recording
def test_an_arrow_per_switch_from_lane_to_lane(recording: dict, said: list[str]):
    picture = drawn(recording, said)
    xs = list(columns(picture))
    steps = [step for step in recording["steps"] if step[0] != "fold"]
    switches = [(before[0], now[0]) for before, now in pairwise(steps) if before[0] != now[0]]
    arrows = [(start, end) for start, _, end, *_ in marks(picture, "switch")]
    assert len(arrows) == len(switches)
    for (start, end), (before, now) in zip(arrows, switches, strict=True):
        assert abs(start - xs[before]) < 8 > abs(end - xs[now])


def test_waiting_is_drawn_between_turns_and_not_before_the_first():
    picture = drawn(SLEEPERS, SLEPT)
    lanes = columns(picture)
    waits = {lanes[x]: (top, bottom) for x, top, bottom in marks(picture, "wait")}
    bars = [(lanes[x], top, bottom) for x, top, bottom in marks(picture, "run")]
    assert set(waits) == {0, 1}, "soup never waits"
    for number, (top, bottom) in waits.items():
        first, last = sorted((start, end) for lane, start, end in bars if lane == number)
        assert (top, bottom) == (first[1], last[0])


@each_language
def test_who_waits_alone_waits_where_it_says_so(language: str):
    picture = drawn(LONELY, SLEPT_ALONE, language)
    lanes = columns(picture)
    waits = [(top, bottom) for x, top, bottom in marks(picture, "wait") if lanes[x] == 1]
    bars = sorted((top, bottom) for x, top, bottom in marks(picture, "run") if lanes[x] == 1)
    assert len(bars) == 3, "its bar runs on through a wait"
    assert sorted(waits) == [(bars[0][1], bars[1][0]), (bars[1][1], bars[2][0])]
    assert all(bottom - top >= 14 for top, bottom in waits + bars), "too short to be seen"
    said = " ".join(line for _, line in lines(picture, "why"))
    for words in {"en": ("rice sleeps; nobody else", "waits for a lock"), "zh": ("rice 在睡眠，", "等锁")}[
        language
    ]:
        assert words in said


def test_ends_are_marked_differently():
    eaters, sleepers = drawn(EATERS, SAID), drawn(SLEEPERS, SLEPT)
    assert {kind: len(marks(eaters, kind)) for kind in ("end", "raise", "close", "open")} == {
        "end": 1, "raise": 0, "close": 1, "open": 1,
    }  # fmt: skip
    assert {kind: len(marks(sleepers, kind)) for kind in ("end", "raise", "close", "open")} == {
        "end": 2, "raise": 1, "close": 0, "open": 0,
    }  # fmt: skip
    shapes = [
        re.sub(r"M\d+ \d+", "", picture.find(f"g[@class='{kind}']/path").get("d"))
        for picture, kind in ((eaters, "end"), (sleepers, "raise"), (eaters, "open"))
    ]
    assert len(set(shapes)) == 3, "two ends have one shape"


def test_who_never_ends_waits_to_the_bottom():
    picture = drawn(EATERS, SAID)
    bottom = max(end for _, _, end in marks(picture, "run"))
    ann = list(columns(picture))[1]
    assert [ring for x, ring, *_ in marks(picture, "open") if x == ann and ring > bottom]
    assert [x for x, _, end in marks(picture, "wait") if x == ann and end > bottom]


def test_main_waits_for_the_loop_that_outlives_its_last_line():
    recording = {
        "lanes": [lane("main", "main", "end", 0), lane("cook()", "task", "end", 1)],
        "steps": [[0, 1, 0], [1, 5, 1, "run"]],
        "out": 2,
    }
    picture = drawn(recording, ["main: runs it", "cook: cooks"])
    ends = {columns(picture)[x + 8]: y for x, y, *_ in marks(picture, "end")}
    assert ends[0] > ends[1], "main ends before what it waits for"
    assert len(marks(picture, "wait")) == 1


@each_language
def test_a_fold_says_its_count_and_breaks_the_bars(language: str):
    picture = drawn(FOLDED, COUNTED, language)
    sentences = [line for _, line in lines(picture, "why")]
    said = TEXTS[language]["timeline"]["fold"].format(n=3, turns=2)
    assert [line for line in sentences if "…" in line] == [said]
    assert "3" in said
    folds = marks(picture, "fold")
    assert {columns(picture)[x] for x, *_ in folds} == {0, 1}
    (top, bottom), *other = {bar[1:] for bar in folds}
    assert not other
    # what the repeats printed, and not what the first time did
    assert [line for y, line in lines(picture, "out") if top < y < bottom] == COUNTED[4:10]


@each_language
@each_recording
def test_every_turn_says_why(language: str, recording: dict, said: list[str]):
    picture = drawn(recording, said, language)
    names = [lane["name"] for lane in recording["lanes"]]
    first, *_ = sentences = [line for _, line in lines(picture, "why")]
    assert first == TEXTS[language]["timeline"]["begins"].format(b=names[0]).replace("`", "")
    turns = sum(step[0] == "fold" or len(step) == 4 for step in recording["steps"])
    assert len(sentences) >= turns
    assert not [line for line in sentences if "{" in line or "`" in line]


def test_who_picks_is_named():
    assert "main waits for others to end; the hub picks rice" in [
        " ".join(line for _, line in lines(drawn(SLEEPERS, SLEPT), "why")[1:2]),
        " ".join(line for _, line in lines(drawn(SLEEPERS, SLEPT), "why")[1:3]),
    ]
    assert "rice 睡眠，hub 选中 soup" in [line for _, line in lines(drawn(SLEEPERS, SLEPT, "zh"), "why")]


@each_language
@pytest.mark.parametrize("size", range(COLUMNS - 8, COLUMNS))
def test_sentences_are_wrapped(language: str, size: int):
    lanes = [lane("a" * size, "gevent", "end", 0), lane("soup" * 6, "gevent", "end", 1)]
    recording = {"lanes": lanes, "steps": [[0, 1, 0], [1, 1, 0, "sleep"]], "out": 0}
    sentence = [line for _, line in lines(drawn(recording, [], language), "why")[1:]]
    assert len(sentence) > 1
    assert all(len(line.encode("gbk")) <= COLUMNS for line in sentence)
    assert not [line for line in sentence if line[0] in "，。；、;,."], "punctuation begins a line"


@each_language
def test_there_is_a_sentence_for_every_code(language: str):
    steps = TEXTS[language]["steps"]
    assert {code for code in steps if not code.startswith("picker")} == {*CODES, "alone"}
    assert {code for code in CODES if "{picker}" in steps[code]} == PICKED
    for code in CODES:
        assert "`{a}`" in steps[code] and "`{b}`" in steps[code], code
    for kind in ("picker", "picker_task", "picker_gevent", "picker_thread"):
        assert steps[kind]


def test_both_languages_have_the_same_texts():
    zh, en = (TEXTS[language] for language in LANGUAGES)
    for block in ("steps", "timeline"):
        assert zh[block].keys() == en[block].keys()


def test_an_unknown_code_is_named(tmp_path: Path):
    snippet = SNIPPETS["generators/producer.py"]
    kept = json.loads(record.path(snippet).read_text("utf-8"))
    next(step for step in kept["steps"] if len(step) > 3 and step[0] != "fold")[3] = "teleport"
    path = tmp_path / "producer.json"
    path.write_text(record.text(kept), "utf-8")
    with pytest.raises(SnippetError, match=r"producer\.json:\d+: 'teleport'.*extra\.texts\.steps"):
        recording.load(path, snippet, {*TEXTS["en"]["steps"]})


@each_language
def test_title_and_description_are_there_and_the_only_ones(language: str):
    ids = []
    for uid in ("example-1", "example-2"):
        picture = drawn(FOLDED, COUNTED, language, uid)
        ids += [element.get("id") for element in picture.iter() if element.get("id")]
        named = [picture.find(f".//*[@id='{each}']") for each in picture.get("aria-labelledby").split()]
        assert [element.tag for element in named] == ["title", "desc"]
    assert len(ids) == len(set(ids)) == 4
    # 4 arrows, and 2 switches in each of 3 repeats
    assert re.findall(r"\d+", named[1].text) == (["2", "10"])
    assert {"main", "Ann"} <= set(re.findall(r"\w+?(?=\W|$)", named[1].text, re.ASCII))
    assert "eaters.py" in named[0].text


def test_a_long_name_is_cut_and_whole_in_its_title():
    head = drawn(EATERS, SAID).findall("g[@class='head']/text")[2]
    assert head.find("title").text == "a <b> & a long name"
    assert head.find("title").tail == "a <b> & a lon…"


def test_it_is_small_and_fits_a_phone():
    svg = draw(EATERS, SAID, "eaters.py", TEXTS["en"], "u")
    assert len(svg.encode()) < 500 * (len(EATERS["steps"]) + 1)
    assert float(ET.fromstring(svg).get("width")) <= 330
