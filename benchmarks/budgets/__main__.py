"""Prints every figure that the guide has a budget for, beside its budget.

    uv run python -m benchmarks.budgets                 measures all of them, which takes hours
    uv run python -m benchmarks.budgets author reader   measures these parts
    uv run python -m benchmarks.budgets --kept          measures nothing: prints what was found before

What is found is kept in benchmarks/budgets/kept.json, with the machine, the versions and the day. Exits with status 1 if a row
does not hold. Figures of speed are ratios within one run, or a browser's simulation; measure them on a quiet machine.
"""

import argparse
import importlib
import json
import sys
import time
from dataclasses import asdict
from pathlib import Path

from benchmarks.budgets.row import Row
from benchmarks.report import about

KEPT = Path(__file__).with_name("kept.json")
PARTS = {  # each a module beside this one, whose rows() measures and gives its rows
    "reader": "Speed for the reader",
    "author": "Speed for the author",
    "access": "For every reader",
    "safety": "Safe",
    "servers": "Hard to break: servers",
    "truth": "Hard to break: the tests tell the truth",
    "mistakes": "Hard to break: mistakes",
}
MARKS = {True: "yes", False: "NO", None: "–"}


def table(parts: dict[str, dict]) -> str:
    """The table in Markdown. `parts` has, by name, what `measure` gives."""
    lines = []
    for name, title in PARTS.items():
        if name not in parts:
            continue
        part = parts[name]
        lines += [
            f"## {title}",
            "",
            f"{part['date']}, {part['machine']}, Python {part['python']}; measured in {part['seconds']:.0f} s",
            "",
            "| figure | measured | budget | holds |",
            "|---|---|---|---|",
        ]
        for row in (Row(**each) for each in part["rows"]):
            note = f" ({row.note})" if row.note else ""
            lines.append(f"| {row.figure} | {row.measured}{note} | {row.budget} | {MARKS[row.holds]} |")
        lines.append("")
    return "\n".join(lines)


def measure(name: str) -> dict:
    """The rows of one part, and where, when and how long they were measured."""
    began = time.monotonic()
    rows = []
    for row in importlib.import_module(f"benchmarks.budgets.{name}").rows():
        rows.append(asdict(row))
        print(
            f"{MARKS[row.holds]:>3}  {row.figure}: {row.measured} ({row.budget})", file=sys.stderr, flush=True
        )
    return about() | {"seconds": time.monotonic() - began, "rows": rows}


def main() -> int:
    """Measure what the command line asks for; return the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--kept", action="store_true", help="measure nothing, print what was found before")
    arguments = parser.parse_args()
    if unknown := set(arguments.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    chosen = arguments.parts or list(PARTS)
    kept = json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else {}
    if not arguments.kept:
        for name in chosen:
            kept[name] = measure(name)
            KEPT.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", "utf-8")
    shown = {name: kept[name] for name in chosen if name in kept}
    print(table(shown))
    missing = [name for name in chosen if name not in kept]
    if missing:
        print(f"never measured: {', '.join(missing)}")
    rows = [row for part in shown.values() for row in part["rows"]]
    failed = sum(row["holds"] is False for row in rows)
    print(
        f"{len(rows)} figures, {failed} over budget, {sum(row['holds'] is None for row in rows)} not measurable here"
    )
    return 1 if failed or missing else 0


if __name__ == "__main__":
    sys.exit(main())
