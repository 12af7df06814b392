"""Runs the snippets again and again while every core is kept busy, and counts the runs that print something else.

    uv run python -m tests.stress                    all snippets, 50 rounds: about an hour on two cores
    uv run python -m tests.stress --rounds 5 gevent/ those whose name contains "gevent/", five rounds

A round is what the tests do: each snippet once, several beside each other. Exits with status 1 if any run failed.
"""

import argparse
import multiprocessing
import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from runner.modes import reconcile
from runner.play import PlayError, play, play_pair
from runner.snippet import Snippet
from tests.plays import SNIPPETS, lacking

ROUNDS = 50
LIMIT = 60  # seconds for one run: a machine this busy may take long, but must tell the truth


def wrong(snippet: Snippet) -> str:
    """What one run printed instead of its transcript; empty if it printed just that."""
    try:
        if snippet.client:
            client = SNIPPETS[snippet.client]
            pairs = zip((snippet, client), play_pair(snippet, client, limit=LIMIT), strict=True)
        else:
            pairs = [(snippet, play(snippet, limit=LIMIT))]
    except PlayError as error:
        return str(error)
    for played, seen in pairs:
        told = reconcile(seen, played.transcript, played.varies)
        if told != list(played.transcript):
            return f"{played.name} printed:\n" + "\n".join(f"  {line}" for line in seen)
    return ""


def chosen(names: Sequence[str] = ()) -> list[Snippet]:
    """The snippets that can run here, whose names have one of these parts; all without any. A server stands for its pair."""
    return [
        snippet
        for name, snippet in SNIPPETS.items()
        if not lacking(snippet)
        and not snippet.server  # runs with its server
        and (not names or any(part in name for part in names))
    ]


def rounds(snippets: Sequence[Snippet], times: int) -> Iterator[list[str]]:
    """Run each of them, `times` times, on busy cores; give what went wrong in each round."""
    with busy(), ThreadPoolExecutor(os.cpu_count() * 2) as pool:
        for _ in range(times):
            yield [text for text in pool.map(wrong, snippets) if text]


@contextmanager
def busy() -> Iterator[None]:
    """Meanwhile a process spins on each core."""
    spinning = [multiprocessing.Process(target=_spin, daemon=True) for _ in range(os.cpu_count())]
    for process in spinning:
        process.start()
    try:
        yield
    finally:
        for process in spinning:
            process.kill()


def _spin() -> None:
    while True:
        pass


def main() -> int:
    """Run what the command line asks for; return the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", help="parts of the names of those to run; without any, all")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    arguments = parser.parse_args()
    snippets = chosen(arguments.names)
    if not snippets:
        parser.error(f"no snippet that can run here has {' or '.join(arguments.names)} in its name")
    failed = 0
    for number, bad in enumerate(rounds(snippets, arguments.rounds), 1):
        failed += len(bad)
        print(f"round {number}: {len(snippets)} runs, {len(bad)} wrong", flush=True)
        for text in bad:
            print(text, flush=True)
    print(f"{len(snippets)} snippets, {len(snippets) * arguments.rounds:,} runs, {failed} wrong")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
