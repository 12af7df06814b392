"""Runs snippets many times while every core is kept busy, and counts the runs that print something else.

    uv run python -m tests.stress                    every snippet that sleeps or times out, 200 times
    uv run python -m tests.stress --times 50 gevent/ those whose name contains "gevent/", 50 times

Exits with status 1 if any run failed.
"""

import argparse
import multiprocessing
import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor

from runner.modes import reconcile
from runner.play import PlayError, play, play_pair
from runner.snippet import Snippet
from tests.plays import SNIPPETS, lacking

# what makes an order depend on time: a wait longer than none, or a limit on one
TIMED = re.compile(r"sleep\((?!0\))|timeout|[Tt]imer|wait\(|call_later|process_time")


def wrong(snippet: Snippet) -> str:
    """What one run printed instead of its transcript; empty if it printed just that."""
    try:
        if snippet.client:
            client = SNIPPETS[snippet.client]
            pairs = zip((snippet, client), play_pair(snippet, client, limit=30), strict=True)
        else:
            pairs = [(snippet, play(snippet, limit=30))]
    except PlayError as error:
        return str(error)
    for played, seen in pairs:
        told = reconcile(seen, played.transcript, played.varies)
        if told != list(played.transcript):
            return f"{played.name} printed:\n" + "\n".join(f"  {line}" for line in seen)
    return ""


def spin() -> None:
    """Keep one core busy."""
    while True:
        pass


def main() -> int:
    """Run what the command line asks for; return the exit status."""
    parser = argparse.ArgumentParser(description="run snippets many times on busy cores")
    parser.add_argument(
        "names", nargs="*", help="parts of the names of those to run; without any, all timed ones"
    )
    parser.add_argument("--times", type=int, default=200)
    arguments = parser.parse_args()
    chosen = [
        snippet
        for name, snippet in SNIPPETS.items()
        if not lacking(snippet)
        and not snippet.server  # runs with its server
        and (
            any(part in name for part in arguments.names)
            if arguments.names
            else TIMED.search(snippet.program)
        )
    ]
    busy = [multiprocessing.Process(target=spin, daemon=True) for _ in range(os.cpu_count())]
    for process in busy:
        process.start()
    failed = 0
    # a server's port is its own, so a pair runs once at a time; the others run beside each other
    width = os.cpu_count() * 2
    for snippet in chosen:
        with ThreadPoolExecutor(1 if snippet.client else width) as pool:
            bad = [text for text in pool.map(wrong, [snippet] * arguments.times) if text]
        failed += len(bad)
        print(f"{snippet.name}: {arguments.times} runs, {len(bad)} wrong", flush=True)
        if bad:
            print(bad[0], flush=True)
    print(f"{len(chosen)} snippets, {len(chosen) * arguments.times} runs, {failed} wrong")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
