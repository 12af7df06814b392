"""The named ways in which two honest runs of one snippet may differ.

A snippet states the ones it needs as `varies = [...]` in its script metadata, and
its page says so beside the output. Everything else must match to the letter.
"""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

PATTERNS = {
    # elapsed time, as a number before its unit: "0.31 s", "12 ms"
    "seconds": re.compile(r"\b\d+(\.\d+)?(?= (s|ms)\b)"),
    # TCP ports, which the system hands out: "127.0.0.1:54321", "port 54321"
    "ports": re.compile(r"(?<=127\.0\.0\.1:)\d+|(?<=\bport )\d+"),
}
# threads and separate processes write when the system lets them
ORDER = "order"
MODES = {*PATTERNS, ORDER}


def reconcile(seen: Sequence[str], recorded: Sequence[str], varies: Sequence[str]) -> list[str]:
    """What was seen, told as it was recorded wherever only the named modes differ.

    Lines that differ in more than that stay as they were seen, so that a
    comparison with `recorded` shows these alone.
    """
    told = list(seen)
    views = [[_view(line, varies) for line in lines] for lines in (seen, recorded)]
    if ORDER in varies and sorted(views[0]) == sorted(views[1]):
        return list(recorded)
    for mine, its, size in SequenceMatcher(None, *views, autojunk=False).get_matching_blocks():
        told[mine : mine + size] = recorded[its : its + size]
    return told


def _view(line: str, varies: Sequence[str]) -> str:
    """The line with all that may vary in it blanked."""
    for name in varies:
        if name in PATTERNS:
            line = PATTERNS[name].sub("…", line)
    return line
