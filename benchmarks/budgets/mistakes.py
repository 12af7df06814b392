"""What an author does wrong: whether it is told once, with file, line and cure; whether the site and the server survive.

The mistakes are those of tests/mistakes.py, made in a small guide.
"""

import tempfile
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks.budgets.row import Row, every, least
from tests import making
from tests.broken_off import WAYS
from tests.mended import MENDINGS, Serving
from tests.mistakes import BUILD, MISTAKES

AT_ONCE = 2  # builds
TRIED = 30  # the least number of mistakes


def rows() -> Iterator[Row]:
    """Make each mistake, break off each build, mend each mistake while serving."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        original = making.original(root)

        def mistake(name: str, copy: Path) -> list[str]:
            return making.faults(MISTAKES[name], original, copy)

        def way(name: str, copy: Path) -> list[str]:
            return WAYS[name](original, making.copied(original, copy))

        yield least("mistakes tried", len(MISTAKES), TRIED)
        bad = _bad(MISTAKES, mistake, root / "mistakes", AT_ONCE)
        yield every(
            "mistakes told in one message: file, line, cure",
            len(MISTAKES) - len(bad),
            len(MISTAKES),
            _note(bad),
        )
        builds = [name for name, made in MISTAKES.items() if made.command == BUILD]
        broken = [name for name in builds if any("site" in fault for fault in bad.get(name, ())[:-1])]
        ways = _bad(WAYS, way, root / "ways", 1)
        wanted = len(builds) + len(WAYS)
        yield every(
            "builds broken off that left the whole site of before",
            wanted - len(broken) - len(ways),
            wanted,
            _note([*broken, *ways]),
        )
        with Serving(original, root / "serving") as serving:
            lost = [name for name, mending in MENDINGS.items() if serving.faults(mending)]
        yield every(
            "mistakes mended while `mkdocs serve` went on",
            len(MENDINGS) - len(lost),
            len(MENDINGS),
            _note(lost),
        )


def _bad(
    table: Mapping[str, object], tried: Callable[[str, Path], list[str]], folder: Path, at_once: int
) -> dict[str, list[str]]:
    """What is wrong with each that something is wrong with; each is tried in a folder of its own."""
    folder.mkdir()
    with ThreadPoolExecutor(at_once) as pool:
        tries = {name: pool.submit(tried, name, folder / str(number)) for number, name in enumerate(table)}
        return {name: found for name, each in tries.items() if (found := each.result())}


def _note(names: object) -> str:
    return f"not: {', '.join(names)}" if names else ""
