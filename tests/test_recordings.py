"""Every recording is that of a fresh run, and every snippet without one says why."""

import difflib

import pytest

from runner import record, recording
from runner.play import PlayError
from runner.snippet import Snippet, SnippetError
from tests.pages import ROOT
from tests.plays import PLAYS, SNIPPETS, lacking

UNRECORDED = ROOT / "tests" / "unrecorded.txt"
CURE = "If this is how it should run: uv run pytest --update-examples -k {}"
RECORDED = {name: snippet for name, snippet in SNIPPETS.items() if not snippet.unrecorded}


@pytest.mark.parametrize("snippet", RECORDED.values(), ids=RECORDED)
def test_recording(snippet: Snippet, request: pytest.FixtureRequest):
    if missing := lacking(snippet):
        pytest.skip(missing)
    try:
        fresh = PLAYS.recording(snippet)
    except (PlayError, record.RecordError) as error:
        raise pytest.fail.Exception(str(error), pytrace=False) from None
    path = record.path(snippet)
    name = path.relative_to(ROOT).as_posix()
    if request.config.option.update_examples:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(record.text(fresh), "utf-8")
        return
    cure = CURE.format(snippet.path.stem)
    try:
        kept = recording.load(path, snippet)
    except SnippetError as error:
        raise pytest.fail.Exception(str(error), pytrace=False) from None
    changes = difflib.unified_diff(told(kept), told(fresh), name, "a fresh run", lineterm="", n=2)
    if shown := "\n".join(changes):
        pytest.fail(f"snippets/{snippet.name} ran otherwise than recorded:\n{shown}\n{cure}", pytrace=False)


def told(recording: dict) -> list[str]:
    """A recording in words: a line per lane and step, for a diff that a reader understands."""
    names = [lane["name"] for lane in recording["lanes"]]
    lines = [
        f"lane {lane['name']} ({lane['kind']}): end {lane['end']}, step {lane['last']}"
        for lane in recording["lanes"]
    ]
    before = None
    for step in recording["steps"]:
        if step[0] == "fold":
            lines.append(f"the last {step[1]} steps {step[2]} more times, then {step[3]} lines printed")
        else:
            lane, line, out, *why = step
            gave = "after waiting alone" if lane == before else "because the lane before"
            reason = f", {gave}: {why[0]}" if why else ""
            before = lane
            lines.append(f"{names[lane]} at line {line}, {out} lines printed{reason}")
    return [*lines, f"{recording['out']} lines printed in all"]


def test_recordings_have_their_snippets():
    wanted = {record.path(snippet) for snippet in RECORDED.values()}
    orphans = sorted(
        path.relative_to(ROOT).as_posix() for path in set(record.FOLDER.rglob("*.json")) - wanted
    )
    assert not orphans, f"no snippet that is recorded has these: {orphans}. Delete them"


def test_unrecorded_are_these():
    """They are listed, so that a snippet loses its recording only in plain sight."""
    unrecorded = {name: snippet.unrecorded for name, snippet in SNIPPETS.items() if snippet.unrecorded}
    lines = [line for line in UNRECORDED.read_text("utf-8").splitlines() if not line.startswith("#")]
    listed = dict(line.split() for line in lines)
    assert listed == unrecorded, f"mend tests/{UNRECORDED.name}, or `unrecorded` of these: " + ", ".join(
        sorted(name for name in {*listed, *unrecorded} if listed.get(name) != unrecorded.get(name))
    )
    assert lines == sorted(lines)
