"""Whether the tests tell the truth: no false failure on busy cores, and no falsehood that passes."""

import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from benchmarks.budgets.row import Row, every
from tests import stress

TESTS = {  # what is falsified, by the test that must notice
    "test_false_transcripts_are_found": "false transcripts found",
    "test_false_recordings_are_found": "false recordings found",
}


def rows() -> Iterator[Row]:
    """The rows of this part: minutes for the falsehoods, most of an hour for the runs under load."""
    counts = falsehoods()
    for test, figure in TESTS.items():
        yield every(figure, counts[test, "found"], counts[test, "tried"])
    snippets = stress.chosen()
    wrong = 0
    for number, bad in enumerate(stress.rounds(snippets, stress.ROUNDS), 1):
        wrong += len(bad)
        print(
            f"     round {number} under load: {len(bad)} of {len(snippets)} wrong",
            *bad,
            sep="\n",
            file=sys.stderr,
        )
    runs = len(snippets) * stress.ROUNDS
    note = f"{len(snippets)} programs, {stress.ROUNDS} rounds, a process spinning on each core"
    yield every("runs under load without a false failure", runs - wrong, runs, note)


def falsehoods() -> Counter[tuple[str, str]]:
    """How many falsehoods were tried, and found, by the test that must notice them."""
    counts: Counter[tuple[str, str]] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.xml")
        command = [sys.executable, "-m", "pytest", "-q", "tests/test_truth.py", f"--junitxml={report}"]
        subprocess.run(command, cwd=Path(__file__).parents[2], stdout=sys.stderr, check=False)
        for case in ElementTree.parse(report).iter("testcase"):
            for kept in case.iter("property"):
                counts[case.get("name").partition("[")[0], kept.get("name")] += int(kept.get("value"))
    return counts
