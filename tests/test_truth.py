"""The checks find every falsehood: each transcript and each recording is falsified in turn, and compared with a true run."""

import pytest
from pytest_examples import EvalExample

from runner.play import PlayError
from runner.record import RecordError
from runner.snippet import Snippet
from tests.falsehoods import KINDS, falsified_recording, unnoticed
from tests.plays import PLAYS, SNIPPETS, lacking
from tests.test_recordings import RECORDED, told
from tests.test_snippets import difference

RUN_HERE = [snippet for snippet in SNIPPETS.values() if not lacking(snippet)]


def lines(snippet: Snippet) -> list[str]:
    """What it printed; of one that fails, which its own test tells, what it should have printed."""
    try:
        return PLAYS.lines(snippet)
    except PlayError:
        return list(snippet.transcript)


@pytest.mark.parametrize("kind", KINDS)
def test_false_transcripts_are_found(kind: str, eval_example: EvalExample):
    tried, missed = unnoticed(
        RUN_HERE, kind, lambda true, false: difference(false, lines(true), eval_example)
    )
    assert not missed, f"{kind}: of {tried} false transcripts {len(missed)} pass for true: {missed}"
    assert tried > len(RUN_HERE) * 0.8, f"{kind}: only {tried} of {len(RUN_HERE)} transcripts were falsified"
    print(f"{kind}: {tried} of {tried} false transcripts found")


@pytest.mark.parametrize("kind", KINDS)
def test_false_recordings_are_found(kind: str):
    tried, missed = 0, []
    for name, snippet in RECORDED.items():
        if lacking(snippet):
            continue
        try:
            fresh = PLAYS.recording(snippet)
        except (PlayError, RecordError):
            continue  # its own test tells
        if false := falsified_recording(fresh, name, kind):
            tried += 1
            if told(false) == told(fresh):
                missed.append(name)
    assert not missed, f"{kind}: of {tried} false recordings {len(missed)} pass for true: {missed}"
    assert tried > len(RECORDED) * 0.8, f"{kind}: only {tried} of {len(RECORDED)} recordings were falsified"
    print(f"{kind}: {tried} of {tried} false recordings found")
