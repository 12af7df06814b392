"""What tests/test_truth.py guards, broken: checks that let a falsehood pass."""

from tests.breaking import Break, edit

TRUTH = "tests/test_truth.py"

BREAKS: dict[str, tuple[Break, str, list[str]]] = {
    "a comparison that does not mind the order": (
        edit("runner/modes.py", r"if ORDER in varies and", "if"),
        f"{TRUTH}::test_false_transcripts_are_found[generators]",
        ["pass for true", "generators/producer.py with two lines swapped"],
    ),
    "a comparison that does not mind a line told twice": (
        edit(
            "runner/modes.py",
            r"^    told = list\(seen\)",
            "    if {*seen} == {*recorded}:\n        return list(recorded)\n\\g<0>",
        ),
        f"{TRUTH}::test_false_transcripts_are_found[generators]",
        ["pass for true", "generators/producer.py with a line added"],
    ),
    "recordings told without their lines": (
        edit("tests/test_recordings.py", r"at line \{line\}, ", ""),
        f"{TRUTH}::test_false_recordings_are_found[generators]",
        ["pass for true", "with two lines swapped"],
    ),
}
