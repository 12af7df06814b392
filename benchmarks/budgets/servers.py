"""What the guide's servers withstand, as tests/test_servers.py tries it, in numbers."""

import resource
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.budgets.row import Row, every, most, none
from runner.play import PlayError
from runner.snippet import Snippet
from tests.servers import HOSTILE, SERVERS, USUAL
from tests.sieges import AHEAD, GROWTH, besiege, stop_among_pipeliners, thousand

SEEDS = 3  # stops of each kind, with each of two signals


def limits() -> str:
    """The limits of this machine that bear on the number of clients."""
    backlog = Path("/proc/sys/net/core/somaxconn").read_text().strip()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    return f"{USUAL:,} descriptors for the server, of {soft:,} to {hard:,} here; a queue of at most {backlog} unaccepted"


def rows() -> Iterator[Row]:
    """The rows about each server."""
    for name, server in SERVERS.items():
        with tempfile.TemporaryDirectory() as folder:
            yield from of_one(name, server, Path(folder))


def of_one(name: str, server: Snippet, folder: Path) -> Iterator[Row]:
    """The rows about one server."""
    survived, grown, failures = 0, [], []
    for attack in HOSTILE:
        try:
            seen = besiege(server, attack, folder / attack.__name__)
        except (AssertionError, PlayError) as error:
            failures.append(f"{attack.__name__}: {str(error).splitlines()[0]}")
            continue
        survived += 1
        grown.append((seen["grown"], attack.__name__))
    told = (
        "; ".join(failures) or "others served meanwhile, descriptors and threads as before, stopped cleanly"
    )
    yield every(f"{name}: kinds of hostile client survived", survived, len(HOSTILE), told)
    worst, kind = max(grown, default=(0, "none"))
    note = f"worst of {len(grown)} kinds: {kind}; by the last two waves; descriptors and threads are as before each"
    yield most(f"{name}: memory left behind by hostile clients", worst, GROWTH, "KiB", note, digits=0)
    seen = thousand(server, folder / "thousand")
    yield every(
        f"{name}: clients at once, all answered", min(seen["answered"], seen["at once"]), 1000, limits()
    )
    note = "by the last two thousand, of which each came at once"
    yield most(f"{name}: memory left behind by a thousand", seen["grown"], GROWTH, "KiB", note, digits=0)
    owed = lost = 0
    for manner in AHEAD:
        for number in signal.SIGINT, signal.SIGTERM:
            for seed in range(SEEDS):
                some, gone, _ = stop_among_pipeliners(
                    server, manner, number, folder / f"{manner} {number} {seed}", seed
                )
                owed, lost = owed + some, lost + gone
    note = f"{len(AHEAD) * 2 * SEEDS} stops, clients {', '.join(AHEAD)}"
    yield none(f"{name}: owed replies lost at a stop", lost, f"{owed:,} replies", note)
