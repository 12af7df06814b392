"""The checks find every falsehood: each transcript and each recording is falsified in turn, and compared with a true run."""

from collections.abc import Callable
from itertools import groupby

import pytest
from pytest_examples import EvalExample

from runner.play import PlayError
from runner.record import RecordError
from runner.snippet import Snippet
from tests.falsehoods import KINDS, falsified, falsified_recording
from tests.plays import PLAYS, SNIPPETS, lacking
from tests.test_recordings import told
from tests.test_snippets import difference

CHAPTERS = {
    chapter: [SNIPPETS[name] for name in names]
    for chapter, names in groupby(SNIPPETS, lambda name: name.partition("/")[0])
}
each_chapter = pytest.mark.parametrize("chapter", CHAPTERS)
Record = Callable[[str, object], None]  # keeps a figure for benchmarks/budgets/truth.py


@each_chapter
def test_false_transcripts_are_found(chapter: str, eval_example: EvalExample, record_property: Record):
    runs = printed(CHAPTERS[chapter])
    tried, missed = 0, []
    for name, seen in runs.items():
        for kind in KINDS:
            if false := falsified(SNIPPETS[name], kind):
                tried += 1
                if not difference(false, seen, lambda: eval_example):
                    missed.append(f"{name} with {kind}")
    tell(tried, missed, len(runs), record_property)


@each_chapter
def test_false_recordings_are_found(chapter: str, record_property: Record):
    runs = recorded(CHAPTERS[chapter])
    tried, missed = 0, []
    for name, fresh in runs.items():
        true = told(fresh)
        for kind in KINDS:
            if false := falsified_recording(fresh, name, kind):
                tried += 1
                if told(false) == true:
                    missed.append(f"{name} with {kind}")
    tell(tried, missed, len(runs), record_property)


def printed(snippets: list[Snippet]) -> dict[str, list[str]]:
    """What each of those that can run here printed, by name; one that fails is left out, as its own test tells."""
    here = [snippet for snippet in snippets if not lacking(snippet)]
    for snippet in here:
        PLAYS.start(snippet)
    found = {}
    for snippet in here:
        try:
            found[snippet.name] = PLAYS.lines(snippet)
        except PlayError:
            continue
    return found


def recorded(snippets: list[Snippet]) -> dict[str, dict]:
    """A fresh recording of each that has one and can run here, by name; one that fails is left out."""
    here = [snippet for snippet in snippets if not lacking(snippet) and not snippet.unrecorded]
    for snippet in here:
        PLAYS.start(snippet)
    for snippet in here:
        PLAYS.start_recording(snippet)
    found = {}
    for snippet in here:
        try:
            found[snippet.name] = PLAYS.recording(snippet)
        except (PlayError, RecordError):
            continue
    return found


def tell(tried: int, missed: list[str], runs: int, record_property: Record) -> None:
    """Fail if a falsehood was missed, or if hardly any was tried: three of a run's four kinds always have a place."""
    record_property("tried", tried)
    record_property("found", tried - len(missed))
    assert not missed, f"{len(missed)} of {tried} falsehoods pass for true: {'; '.join(missed)}"
    assert tried >= 3 * runs, f"only {tried} falsehoods of {runs} runs were tried"
